import { type Application } from '@tidu/contracts';
import { useSpeech } from '../../../language/language.js';

type Remedy = NonNullable<Application['refusal']>['remedies'][number];

/** The remedies (救济途径) a decision names. */
export function Remedies({ remedies }: { readonly remedies: readonly Remedy[] }) {
  const { t, say } = useSpeech();
  if (remedies.length === 0) return null;
  return (
    <>
      <h3>{t('救济途径', 'Remedies')}</h3>
      <ul className="stack tight">
        {remedies.map(({ kind, authority, within }) => (
          <li key={kind}>
            {kind === 'appeal'
              ? t('申诉（复核）', 'appeal')
              : t('行政复议', 'administrative reconsideration')}
            {t('：', ': ')}
            {say(authority)}
            {t('，', ', ')}
            {say(within)}
          </li>
        ))}
      </ul>
    </>
  );
}
