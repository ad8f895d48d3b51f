import { describe, expect, it } from '@jest/globals';
import { tiers } from '@tidu/criteria';
import { phases } from '@tidu/domain';
import { type Course, coursesOf, ID } from '../../test/courses.js';
import { enclosed } from '../../test/edition.js';
import { policy, testLog } from '../../test/sealed-log.js';
import { buildDossier } from './build.js';
import { verifyDossier } from './verify-dossier.js';

/** Every so manieth course of each tier every day; all of them, well over a thousand, where asked for. */
const EVERY = process.env['TIDU_HISTORIES'] === undefined ? 17 : 1;
const PATIENCE_MS = 1_800_000;

async function dossierOf({ records }: Course): Promise<Uint8Array> {
  const log = testLog();
  const half = Math.floor(records.length / 2);
  log.append(records.slice(0, half));
  const { size } = log.seal();
  log.append(records.slice(half));
  return buildDossier(ID, log.seal(), { ...enclosed, earlier: [size] });
}

describe('an honest dossier', () => {
  it(
    'of any course, in any phase, is found to be so',
    async () => {
      const reached = new Set<string>();
      let count = 0;
      const kinds = [
        ...tiers.map((tier) => ({ tier, isBenchmarked: true })),
        { tier: 'basic', isBenchmarked: false } as const,
        { tier: 'basic', isBenchmarked: true, isLeftToRecord: true } as const,
      ];
      for (const { tier, ...kind } of kinds)
        for (const [n, course] of coursesOf(tier, kind).entries()) {
          const isNew = !reached.has(course.phase);
          if (n % EVERY !== 0 && !isNew) continue;
          reached.add(course.phase);
          const { findings } = verifyDossier(await dossierOf(course), { policy });
          expect({ course: `${tier} ${course.phase} ${n}`, findings }).toEqual({
            course: `${tier} ${course.phase} ${n}`,
            findings: [],
          });
          count += 1;
        }
      const missing = phases.filter((phase) => phase !== 'none' && !reached.has(phase));
      expect(missing).toEqual([]);
      expect(count).toBeGreaterThan(EVERY === 1 ? 1_000 : 60);
    },
    PATIENCE_MS,
  );

  it('is the same bytes each time it is made', async () => {
    const [course] = coursesOf('basic', { most: 20 }).slice(-1);
    if (course === undefined) throw new Error('there are courses');
    const one = await dossierOf(course);
    expect(Buffer.from(one).equals(Buffer.from(await dossierOf(course)))).toBe(true);
  });
});
