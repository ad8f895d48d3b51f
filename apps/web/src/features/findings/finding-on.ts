/**
 * The finding that holds for a clause: the one on itself, else on its nearest enclosing clause, as the panel's count
 * takes it.
 */
export function findingOn<Finding>(
  findings: Readonly<Record<string, Finding>>,
  clause: string,
): Finding | undefined {
  for (let id = clause; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
    const finding = findings[id];
    if (finding !== undefined) return finding;
  }
  return undefined;
}
