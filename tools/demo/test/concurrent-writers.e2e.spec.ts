import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Refused } from '../src/http/visitor.js';
import { openWorkshop } from './support/drafts.js';
import { startTidu, type Tidu } from './support/tidu.js';

const WRITERS = 32;

let tidu: Tidu;
beforeAll(async () => {
  tidu = await startTidu();
}, 120_000);
afterAll(() => tidu.stop(), 30_000);

it('lets one of 32 concurrent writers win, and tells every other the current version', async () => {
  const { applicant, open } = await openWorkshop(tidu);
  const id = await open();
  const attempts = await Promise.allSettled(
    Array.from({ length: WRITERS }, (_, writer) =>
      applicant.command(
        `applications/${id}/declare-section`,
        { section: 'maturity', content: { level: writer % 6, kind: 'self', assessedOn: '2026-05-01' } },
        { version: 1 },
      ),
    ),
  );
  const winners = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  const losers = attempts.flatMap((attempt) =>
    attempt.status === 'rejected' ? [attempt.reason as unknown] : [],
  );
  expect(winners).toHaveLength(1);
  expect(winners[0]).toMatchObject({ id, version: 2, repeated: false });
  expect(losers.map(conflictOf)).toEqual(
    Array.from({ length: WRITERS - 1 }, () => ({ status: 409, code: 'version-conflict', currentVersion: 2 })),
  );
  const written = (await tidu.events()).filter(({ stream }) => stream === `application-${id}`);
  expect(written.map(({ type }) => type)).toEqual(['application.opened', 'application.section-declared']);
}, 60_000);

it('gives every writer its turn when each reads the new version and tries again', async () => {
  const { applicant, open } = await openWorkshop(tidu);
  const id = await open();
  const write = async (writer: number): Promise<number> => {
    let version = 1;
    for (;;) {
      const content = {
        creditRecordClean: true,
        accidents: [],
        violations: [{ date: '2026-01-05', description: `#${writer}` }],
      };
      try {
        const body = { section: 'integrity', content };
        return (await applicant.command(`applications/${id}/declare-section`, body, { version })).version;
      } catch (error) {
        const { currentVersion } = conflictOf(error);
        if (currentVersion === undefined) throw error;
        version = currentVersion;
      }
    }
  };
  const versions = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  expect([...versions].sort((a, b) => a - b)).toEqual(
    Array.from({ length: WRITERS }, (_, index) => index + 2),
  );
  const written = (await tidu.events()).filter(({ stream }) => stream === `application-${id}`);
  const writers = new Set(written.slice(1).map(({ data }) => JSON.stringify(data)));
  expect(writers.size).toBe(WRITERS);
}, 120_000);

function conflictOf(error: unknown): { status: number; code: string; currentVersion: number | undefined } {
  if (!(error instanceof Refused)) throw error;
  return { status: error.status, code: error.problem.code, currentVersion: error.problem.currentVersion };
}
