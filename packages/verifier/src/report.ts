import { checks, type CheckName, type Finding } from './findings.js';

/** What a verification came to. */
export interface Report {
  readonly ok: boolean;
  readonly checks: readonly { readonly check: CheckName; readonly ok: boolean; readonly findings: number }[];
  readonly findings: readonly Finding[];
  /** What was checked, in numbers and names. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Every check, in the order of the table. */
const ALL_CHECKS = Object.keys(checks) as CheckName[];

/** Puts findings together as a report over the checks that were made, in their order. */
export function reportOf(
  findings: readonly Finding[],
  facts: Report['facts'],
  made: readonly CheckName[] = ALL_CHECKS,
): Report {
  const names = ALL_CHECKS.filter(
    (name) => made.includes(name) || findings.some(({ check }) => check === name),
  );
  const sorted = names.flatMap((name) => findings.filter(({ check }) => check === name));
  return {
    ok: findings.length === 0,
    checks: names.map((check) => {
      const count = sorted.filter((one) => one.check === check).length;
      return { check, ok: count === 0, findings: count };
    }),
    findings: sorted,
    facts,
  };
}

/** The report as a table for people. */
export function renderReport({ ok, checks: rows, findings, facts }: Report): string {
  const lines = rows.map(({ check, ok: isOk, findings: count }) => {
    const { zh, en } = checks[check];
    return `${isOk ? '✓' : '✗'} ${zh} ${en}${isOk ? '' : ` (${count})`}`;
  });
  const told = findings.map(({ message }) => `  ✗ ${message.zh}\n    ${message.en}`);
  const known = Object.entries(facts).map(
    ([name, value]) => `  ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const verdict = ok
    ? '核验通过。 Verified.'
    : `核验未通过：${findings.length} 处不符。 Not verified: ${findings.length} findings.`;
  return [...known, ...lines, ...told, verdict].join('\n');
}
