import { readFile } from 'node:fs/promises';
import { areas, tiers } from '@tidu/criteria';
import { benchmark, finding, interpretation, kpiReport, violation } from '@tidu/contracts';
import { z } from 'zod';

const text = z.object({ zh: z.string(), en: z.string() });
const finds = z.record(z.string(), finding);
const accident = z.object({
  date: z.iso.date(),
  kind: z.enum(['safety', 'environment', 'other']),
  severity: z.enum(['general', 'larger', 'major', 'extraordinary']),
});

/** A sample story: a factory, its dossier as an evaluation request, and what must come of it. */
const sample = z.object({
  story: z.string().min(1),
  summary: text,
  enterprise: z.object({ name: z.string(), uscc: z.string(), annualRevenueCny: z.number() }),
  factory: z.object({ name: z.string(), province: z.string(), city: z.string(), industry: z.string() }),
  request: z.object({
    edition: z.string(),
    asOf: z.iso.date(),
    tier: z.enum(tiers),
    factory: z.object({ province: z.string(), industry: z.string() }),
    // The declaration asks for each of these: a story that leaves one open could not be submitted.
    facts: z.object({
      aboveDesignatedSize: z.boolean().nullable(),
      creditRecordClean: z.boolean().nullable(),
      accidents: z.array(accident),
      violations: z.array(violation),
      maturity: z.object({ level: z.int() }),
    }),
    findings: finds,
    waivers: z
      .record(z.string(), z.object({ areas: z.array(z.enum(areas)), reason: z.string() }))
      .default({}),
    kpis: z.array(kpiReport),
    benchmarks: z.array(benchmark),
    interpretation,
  }),
  expected: z.object({
    verdict: z.enum(['eligible', 'ineligible', 'undetermined']),
    clauses: z.record(z.string(), z.string()).default({}),
    missing: z.array(z.string()).exactOptional(),
  }),
});
export type Sample = z.infer<typeof sample> & {
  /** What provincial overlays measure (省级附加指标); the stories' campaigns have none. */
  readonly measures?: Readonly<Record<string, number>>;
};

/**
 * Reads a sample story.
 * @throws Error naming the file and every fault, where it cannot be read as one
 */
export async function readSample(file: string): Promise<Sample> {
  const read = sample.safeParse(jsonIn(await readFile(file, 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `$.${path.join('.')}: ${message}`);
  throw new Error(`${file} 不是示例故事 · is no sample story:\n  ${faults.join('\n  ')}`);
}

/** What a text says as JSON; undefined, which is no sample either, where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
