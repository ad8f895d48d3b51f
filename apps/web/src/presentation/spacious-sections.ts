import { type SectionName } from '@tidu/contracts';

const spacious: ReadonlySet<SectionName> = new Set<SectionName>([
  'enterprise',
  'integrity',
  'factory',
  'construction',
  'scenarios',
  'kpis',
  'outcomes',
]);

/** Sections with tables take the width; law and help then stand beneath. */
export function isSpacious(section: SectionName): boolean {
  return spacious.has(section);
}
