import { type Tier } from '@tidu/criteria';
import { type SectionContent } from '../src/application/declaration.js';
import { attachmentsAsked } from '../src/form/attachments.js';
import { declarationForm, formSection } from '../src/form/declaration-form.js';
import {
  type Cell,
  type FieldContent,
  type FieldKind,
  type FieldSection,
  isRequired,
  type Row,
  type TableKind,
} from '../src/form/field.js';

/** A section made of fields, with no more in it than the tier's form cannot do without. */
export function filled(tier: Tier, name: FieldSection): FieldContent {
  const fields = formSection(declarationForm(tier, '2024'), name)?.fields ?? [];
  return Object.fromEntries(
    fields
      .filter((field) => isRequired(field, tier))
      .map(({ id, input }) => [id, input.kind === 'table' ? [row(input)] : cell(input)]),
  );
}

/** Why the attachments are missing that may be. */
export function explained(tier: Tier, city: string): SectionContent {
  const missing = attachmentsAsked(tier, { city }).filter(({ asked }) => asked === 'explained');
  return { section: 'attachments', content: Object.fromEntries(missing.map(({ id }) => [id, '另行报送'])) };
}

function row({ columns }: TableKind): Row {
  return Object.fromEntries(
    columns.filter(({ required }) => required === true).map(({ id, input }) => [id, cell(input)]),
  );
}

function cell(input: FieldKind): Cell {
  switch (input.kind) {
    case 'text':
    case 'prose':
      return '示例';
    case 'figure':
      return Math.max(input.min ?? 0, 1);
    case 'day':
      return '2025-06-30';
    case 'choice':
      return input.options[0]?.value ?? '';
    case 'truth':
      return true;
    case 'credit-code':
      return '91320214MA1T0A0B2R';
    case 'industry':
      return 'C3451';
    case 'division':
      return '320214';
  }
}
