import {
  type Application,
  cellInWords,
  type Field,
  formSection,
  declarationForm,
  type SectionName,
} from '@tidu/contracts';
import { kpiCatalogue } from '@tidu/criteria';
import { Button } from 'antd';
import { useSpeech } from '../../language/language.js';
import { type FieldConflict } from './merge-drafts.js';

interface Props {
  readonly application: Application;
  readonly section: SectionName;
  readonly conflicts: readonly FieldConflict[];
  readonly onSettle: (conflict: FieldConflict, choice: 'mine' | 'theirs') => void;
}

/** What two people have entered otherwise, field by field, with the choice for each. */
export function SectionConflicts({ application, section, conflicts, onSettle }: Props) {
  const { t, say } = useSpeech();
  const { campaign } = application;
  if (conflicts.length === 0 || campaign === null) return null;
  const fields = formSection(declarationForm(campaign.tier, campaign.edition), section)?.fields ?? [];
  const kpis = kpiCatalogue(campaign.edition);
  const nameOf = (id: string) => {
    const named = fields.find((field) => field.id === id)?.label ?? kpis.find((kpi) => kpi.id === id);
    return named === undefined ? id : say(named);
  };
  return (
    <section className="error-summary stack tight" role="alert">
      <h2>
        {t(
          `有 ${conflicts.length} 处与他人填写的不同`,
          `${conflicts.length} fields differ from what somebody else entered`,
        )}
      </h2>
      <p>
        {t(
          '另一人同时填写了本节。只有一方改过的已自动合并，没有覆盖；以下各处双方都改过，请逐项选择。',
          'Somebody else filled in this section too. What only one of you changed was brought together; choose for each of these.',
        )}
      </p>
      <ul className="stack tight">
        {conflicts.map((conflict) => {
          const field = fields.find(({ id }) => id === conflict.field);
          return (
            <li key={conflict.field} className="conflict">
              <strong>{nameOf(conflict.field)}</strong>
              <div className="conflict-sides">
                <div>
                  <p className="prewrap">{shown(field, conflict.mine, t)}</p>
                  <Button onClick={() => onSettle(conflict, 'mine')}>{t('用我填的', 'Use mine')}</Button>
                </div>
                <div>
                  <p className="prewrap">{shown(field, conflict.theirs, t)}</p>
                  <Button onClick={() => onSettle(conflict, 'theirs')}>
                    {t('用对方填的', 'Use theirs')}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A value in words: a cell by its field, a table and a group by what its cells say. */
function shown(field: Field | undefined, value: unknown, t: (zh: string, en: string) => string): string {
  if (value === undefined || value === null || value === '') return t('（空）', '(empty)');
  if (Array.isArray(value))
    return value.length === 0
      ? t('（空）', '(empty)')
      : value.map((row) => shown(undefined, row, t)).join('\n');
  if (typeof value === 'object')
    return Object.values(value)
      .filter((held) => held !== null && held !== '')
      .map((held) => shown(undefined, held, t))
      .join('；');
  if (typeof value === 'boolean') return value ? t('是', 'yes') : t('否', 'no');
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return field === undefined || field.input.kind === 'table'
    ? String(value)
    : cellInWords(field.input, value).zh;
}
