import { type Tier, tierLabels, tiers } from '@tidu/criteria';
import { type CSSProperties } from 'react';
import { useSpeech } from '../language/language.js';

/** Where a factory stands on the four steps; `null` stands before the first. */
export function Ladder({ held, note }: { readonly held: Tier | null; readonly note?: string }) {
  const { t, say } = useSpeech();
  const reached = held === null ? -1 : tiers.indexOf(held);
  return (
    <ol className="ladder" aria-label={t('梯度', 'ladder of tiers')}>
      {tiers.map((tier, index) => {
        const state = index <= reached ? 'held' : index === reached + 1 ? 'next' : '';
        return (
          <li key={tier} className={state} style={{ '--step': `var(--tier-${tier})` } as CSSProperties}>
            {say(tierLabels[tier])}
            {index === reached && <small>{note ?? t('现有称号', 'title held')}</small>}
            {state === 'next' && <small>{t('下一级', 'next step')}</small>}
          </li>
        );
      })}
    </ol>
  );
}
