import { type Action } from '@tidu/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { ActButton } from '../../design/act-button.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { stepName, targetOf } from './leads-to.js';
import { type CaseSearch } from './search.js';

/**
 * An act as the server offers it: a button, with the reason where it has to wait and the way to where it goes on. A step
 * that lies on another thing leads there.
 */
export function OfferedAct({
  action,
  name,
  about,
  isPrimary = false,
  onAct,
}: {
  readonly action: Action;
  /** What the act is called; undefined for one on another thing. */
  readonly name: Bilingual | undefined;
  /** What a case file is opened for. */
  readonly about?: CaseSearch;
  readonly isPrimary?: boolean;
  readonly onAct: () => void;
}) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const { whyNot, leadsTo } = action;
  const target = leadsTo === null ? null : targetOf(leadsTo, about);
  const go = name !== undefined || target === null ? onAct : () => void navigate(target);
  return (
    <span className="row">
      <ActButton type={isPrimary ? 'primary' : 'default'} onClick={go} whyNot={whyNot && say(whyNot)}>
        {say(name ?? stepName(action))}
      </ActButton>
      {whyNot !== null && target !== null && <Link {...target}>{t('前往办理', 'Go there')}</Link>}
    </span>
  );
}
