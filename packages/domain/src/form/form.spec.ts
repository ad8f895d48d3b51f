import { kpiCatalogue, tiers } from '@tidu/criteria';
import { describe, expect, it } from '@jest/globals';
import { sections as declared } from '../../test/dossier.js';
import { evidenceFor, licence } from '../../test/journey.js';
import { type Sections } from '../application/declaration.js';
import { attachmentsAsked, attachmentSlots } from './attachments.js';
import { contentFaults } from './check-content.js';
import { declarationForm, formSection, formSections } from './declaration-form.js';
import { type Field } from './field.js';
import { lackingIn, lackingInKpi } from './lacking.js';
import { odditiesIn } from './oddities.js';

const WUXI = { city: '320200' };

function fieldsOf(field: Field): readonly string[] {
  return [field.id, ...(field.input.kind === 'table' ? field.input.columns.map(({ id }) => id) : [])];
}

describe('the form of a declaration', () => {
  it.each(tiers)('of the %s tier names each section and field once, and where it comes from', (tier) => {
    const sections = formSections(declarationForm(tier, '2024'));
    const names = sections.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { fields } of sections) {
      const ids = fields.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const field of fields) {
        expect(new Set(fieldsOf(field)).size).toBe(fieldsOf(field).length);
        // What is from memory has no source, and says so (以原件为准).
        expect(field.provenance.source === '').toBe(field.provenance.certainty === 'M');
      }
    }
  });
  it('asks more of a higher tier, and of none what only another has', () => {
    const asked = tiers.map(
      (tier) => formSections(declarationForm(tier, '2024')).flatMap(({ fields }) => fields).length,
    );
    expect(asked).toEqual([...asked].sort((one, other) => one - other));
    expect(formSection(declarationForm('basic', '2024'), 'construction')).toBeUndefined();
  });
  it('takes its scenarios from the edition’s guide, where it has any', () => {
    const scenario = (edition: string) => {
      const input = formSection(declarationForm('advanced', edition), 'scenarios')?.fields[0]?.input;
      return input?.kind === 'table' ? input.columns.find(({ id }) => id === 'scenario')?.input : undefined;
    };
    expect(scenario('2024')?.kind).toBe('text');
    const guide = scenario('2025');
    expect(guide?.kind === 'choice' ? guide.options.length : 0).toBe(40);
  });
});

describe('a declaration', () => {
  const whole = (tier: (typeof tiers)[number]) => ({
    campaign: { tier, edition: '2024' },
    factory: WUXI,
    sections: Object.fromEntries(
      declared(tier).map(({ section, content }) => [section, content]),
    ) as Partial<Sections>,
    evidence: { licence },
  });

  it.each(tiers)('of the %s tier is complete with what is required', (tier) =>
    expect(lackingIn(whole(tier))).toEqual([]),
  );
  it.each(tiers)('of the %s tier lacks each required section it is without', (tier) => {
    for (const { name, required } of formSections(declarationForm(tier, '2024'))) {
      const sections = Object.fromEntries(
        Object.entries(whole(tier).sections).filter(([section]) => section !== name),
      );
      expect(lackingIn({ ...whole(tier), sections }).map(({ path }) => path)).toEqual(
        required ? [`$.sections.${name}`] : [],
      );
    }
  });
  it('is not complete without maturity and credit report, unless it says why', () => {
    const silent = { ...whole('advanced'), sections: { ...whole('advanced').sections, attachments: {} } };
    expect(lackingIn(silent).map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '$.sections.attachments.credit-report',
        '$.sections.attachments.maturity-report',
      ]),
    );
    const attached = {
      ...silent,
      evidence: Object.fromEntries(
        attachmentSlots.map(({ id, clause }) => [id, { ...evidenceFor(clause), slot: id }]),
      ),
    };
    expect(lackingIn(attached)).toEqual([]);
  });
  it('takes no reason for the maturity report where the region’s notice demands it', () => {
    const inLiaoning = { ...whole('advanced'), factory: { city: '210100' } };
    expect(lackingIn(inLiaoning).map(({ path }) => path)).toEqual(['$.sections.attachments.maturity-report']);
    const asked = (city: string, tier: (typeof tiers)[number]) =>
      attachmentsAsked(tier, { city }).find(({ id }) => id === 'maturity-report')?.asked;
    expect([asked('120100', 'basic'), asked('120100', 'advanced'), asked('370200', 'basic')]).toEqual([
      'required',
      'explained',
      'required',
    ]);
  });
});

describe('the content of a section', () => {
  const factory = formSection(declarationForm('advanced', '2024'), 'factory')?.fields ?? [];
  const faults = (content: Parameters<typeof contentFaults>[1]) =>
    contentFaults(factory, content).map(({ path }) => path);

  it('may be half filled in', () =>
    expect(faults({ address: '', builtFrom: null, equipment: [{}] })).toEqual([]));
  it.each([
    ['a field the form does not have', { colour: '红' }, '$.content.colour'],
    ['text for a figure', { investment: '一百' }, '$.content.investment'],
    ['a negative amount', { investment: -1 }, '$.content.investment'],
    ['half a machine', { keyEquipment: 1.5 }, '$.content.keyEquipment'],
    ['a day that is none', { builtFrom: '2026-02-30' }, '$.content.builtFrom'],
    ['a choice that is none', { production: 'magic' }, '$.content.production'],
    ['too long a text', { address: '字'.repeat(201) }, '$.content.address'],
    ['a table for a field', { address: [] }, '$.content.address'],
    ['a field for a table', { equipment: '机床' }, '$.content.equipment'],
    ['a column it does not have', { equipment: [{ colour: '红' }] }, '$.content.equipment[0].colour'],
    ['a cell that cannot be', { equipment: [{}, { quantity: -1 }] }, '$.content.equipment[1].quantity'],
  ])('refuses %s', (_what, content, path) => expect(faults(content)).toEqual([path]));
});

describe('a reported indicator', () => {
  const kpi = (id: string) => {
    const found = kpiCatalogue('2024').find((each) => each.id === id);
    if (found === undefined) throw new Error(`no indicator ${id}`);
    return found;
  };
  const lacking = (id: string, figures: object) =>
    lackingInKpi(kpi(id), { kpi: id, ...figures }, '$').map(({ path }) => path);
  const said = { periodAfter: '2025', source: '月报' };

  it('says its unit, periods and source', () => {
    expect(lacking('defect-rate-reduction', { before: 3, after: 1 })).toEqual([
      '$.unit',
      '$.periodAfter',
      '$.periodBefore',
      '$.source',
    ]);
    expect(lacking('cnc-rate', { value: 80, ...said })).toEqual([]);
  });
  it('says why there is no figure from before', () =>
    expect(lacking('production-efficiency-gain', { after: 42, unit: '件/人', ...said })).toEqual([
      '$.noBefore',
    ]));

  const odd = (id: string, figures: object, known?: Parameters<typeof odditiesIn>[2]) =>
    odditiesIn(kpi(id), { kpi: id, ...figures }, known).map(({ figure, code }) => `${figure} ${code}`);

  it('is asked about where it looks odd', () => {
    expect(odd('labor-productivity-gain', { value: 0.174 })).toEqual(['value fraction']);
    expect(odd('order-on-time-gain', { before: 0.91, after: 0.98 })).toEqual([
      'before fraction',
      'after fraction',
    ]);
    expect(odd('defect-rate-reduction', { before: 1.1, after: 3.2 })).toEqual(['after worse']);
    expect(odd('order-on-time-gain', { before: 98, after: 91 })).toEqual(['after worse']);
    expect(odd('sales-growth', { value: -3 })).toEqual(['value worse']);
    expect(odd('development-cycle-reduction', { before: 36, after: 3 })).toEqual(['after ten-fold']);
    expect(odd('cnc-rate', { value: 95 }, { previous: { kpi: 'cnc-rate', value: 9.5 } })).toEqual([
      'value ten-fold-since',
    ]);
    expect(
      odd('labor-productivity-gain', { value: 174 }, { mean: { measure: 'gain', value: 12.1 } }),
    ).toEqual(['value far-from-industry']);
  });
  it('is not asked about where it is as expected', () => {
    expect(odd('labor-productivity-gain', { value: 17.4 })).toEqual([]);
    expect(odd('defect-rate-reduction', { before: 3.2, after: 1.1 })).toEqual([]);
    expect(odd('replication-count', { value: 0 })).toEqual([]);
    expect(odd('decision-models', { value: 1 }, { mean: { measure: 'level', value: 4 } })).toEqual([]);
  });
});
