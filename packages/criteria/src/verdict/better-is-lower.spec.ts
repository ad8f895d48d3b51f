import { describe, expect, it } from '@jest/globals';
import { type Edition, type Requirement, withRequirements } from '../editions/edition.js';
import { findEdition } from '../editions/registry.js';
import { validate } from '../request/validate.js';
import { eligibleDossier } from '../../test/scenario-steps.js';
import { evaluateSound } from './evaluate.js';

/** An edition with two indicators that are better the lower they are: none has any yet, the catalogue allows it. */
function upsideDown(edition: Edition): Edition {
  const kpis = edition.kpis.map((kpi) =>
    ['labor-productivity-gain', 'cnc-rate'].includes(kpi.id) ? { ...kpi, better: 'lower' as const } : kpi,
  );
  return { ...edition, kpis };
}

function verdictOf(tier: 'basic' | 'advanced', value: number, kpi: string) {
  const request = {
    ...eligibleDossier(tier),
    kpis: [{ kpi, value }],
    benchmarks: eligibleDossier(tier)
      .benchmarks.slice(0, 1)
      .map((one) => ({
        ...one,
        kpi,
        quantiles: { '0.25': 20, '0.75': 5 },
      })),
    interpretation: { mainKpis: [kpi] },
  };
  const sound = validate(request, upsideDown);
  if (!sound.ok) throw new Error(JSON.stringify(sound.issues));
  return evaluateSound(sound).kpis[0]?.verdict;
}

describe.each(['labor-productivity-gain', 'cnc-rate'])('%s, whose lower value is the better one', (kpi) => {
  it('passes below the mean at the basic tier', () => {
    expect([9.99, 10, 10.01].map((value) => verdictOf('basic', value, kpi))).toEqual([
      'met',
      'not-met',
      'not-met',
    ]);
  });

  it('passes at or below the quantile that leads from below', () => {
    expect([19.99, 20, 20.01].map((value) => verdictOf('advanced', value, kpi))).toEqual([
      'met',
      'met',
      'not-met',
    ]);
  });
});

describe('a requirement on an indicator the catalogue does not have', () => {
  it('is an error of the edition, not a verdict', () => {
    const requirement: Requirement = {
      tier: 'basic',
      id: 'basic/extra',
      text: { zh: '示例', en: 'example' },
      rule: { kind: 'kpi-at-least', kpi: 'happiness', threshold: 1 },
    };
    const sound = validate(eligibleDossier('basic'), (edition) => withRequirements(edition, [requirement]));
    if (!sound.ok) throw new Error(JSON.stringify(sound.issues));
    expect(() => evaluateSound(sound)).toThrow(
      'basic/extra rests on an indicator the catalogue does not have',
    );
    expect(findEdition('2024')?.kpis.every(({ better }) => better === 'higher')).toBe(true);
  });
});
