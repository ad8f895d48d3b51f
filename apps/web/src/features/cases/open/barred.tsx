import { type StepRow } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '../../../language/language.js';
import { targetOf } from '../leads-to.js';

/** A thing a step is the reader's on, with the step. */
export interface Offered extends StepRow {
  readonly action: NonNullable<StepRow['action']>;
}

/** The things a step is the reader's on, those first on which it can be taken now. */
export function offeredOf(rows: readonly StepRow[]): {
  readonly possible: readonly Offered[];
  readonly barred: readonly Offered[];
} {
  const offered = rows.flatMap((row) => (row.action === null ? [] : [{ ...row, action: row.action }]));
  const isPossible = ({ action: { whyNot, leadsTo } }: Offered) =>
    whyNot === null && leadsTo?.command !== undefined;
  return {
    possible: offered.filter(isPossible),
    barred: offered.filter((row) => !isPossible(row)),
  };
}

/** What the step cannot be taken on, each with the server's reason, or with the way to what is there already. */
export function Barred({ rows }: { readonly rows: readonly Offered[] }) {
  const { t, say } = useSpeech();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t(`另有 ${rows.length} 项现在不可选`, `${rows.length} more cannot be chosen now`)}</summary>
      <ul className="stack tight">
        {rows.map(({ id, name, action: { whyNot, leadsTo } }) => {
          const target = leadsTo === null || leadsTo.command !== undefined ? null : targetOf(leadsTo);
          return (
            <li key={id}>
              {say(name)}{' '}
              <span className="why-not">
                {whyNot === null ? t('已经办理。', 'Done already.') : say(whyNot)}
              </span>{' '}
              {target !== null && <Link {...target}>{t('查看', 'See it')}</Link>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
