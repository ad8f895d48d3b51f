/** One line of a list as it is being ranked. */
export interface Line {
  readonly applicationId: string;
  readonly factory: string;
  readonly opinion: string;
  /** The kind of exemption from the quota; null where it counts. */
  readonly exemption: string | null;
}

/** The lines with one of them moved up (-1) or down (1); it stops at the ends. */
export function moved(lines: readonly Line[], at: number, step: 1 | -1): readonly Line[] {
  const line = lines[at];
  const other = lines[at + step];
  if (line === undefined || other === undefined) return lines;
  return lines.with(at, other).with(at + step, line);
}

/** The entries the lines stand for; ranks go on from the issue before. */
export function entriesOf(lines: readonly Line[], before: number) {
  return lines.map(({ applicationId, opinion, exemption }, index) => ({
    applicationId,
    opinion: opinion.trim(),
    rank: before + index + 1,
    ...(exemption !== null && { exemption }),
  }));
}
