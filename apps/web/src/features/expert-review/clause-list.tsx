import {
  CheckCircleFilled,
  CloseCircleFilled,
  MinusCircleOutlined,
  QuestionCircleFilled,
} from '@ant-design/icons';
import { type ExpertFinding } from '@tidu/contracts';
import { type ClauseSummary } from '@tidu/criteria';
import { byPart, headline } from '../../criteria/clauses.js';
import { findingOn } from '../findings/finding-on.js';
import { type Bilingual, useSpeech } from '../../language/language.js';

type State = ExpertFinding['verdict'] | 'open';

const icons = {
  met: CheckCircleFilled,
  'not-met': CloseCircleFilled,
  'cannot-tell': QuestionCircleFilled,
  open: MinusCircleOutlined,
} as const;

export const findingNames: Readonly<Record<State, Bilingual>> = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  'cannot-tell': { zh: '无法判定', en: 'cannot tell' },
  open: { zh: '未评', en: 'open' },
};

/** The clauses to judge, each with what the expert found so far. */
export function ClauseList({
  clauses,
  findings,
  current,
  onChoose,
}: {
  readonly clauses: readonly ClauseSummary[];
  readonly findings: Readonly<Record<string, ExpertFinding>>;
  readonly current: string;
  readonly onChoose: (id: string) => void;
}) {
  const { t, say } = useSpeech();
  return (
    <nav className="panel clause-list" aria-label={t('条款', 'clauses')}>
      {byPart(clauses).map(({ part, clauses: group }) => (
        <div key={part.zh}>
          <h3 className="proof-part">{say(part)}</h3>
          <ul>
            {group.map((clause) => {
              const state: State = findingOn(findings, clause.id)?.verdict ?? 'open';
              const Icon = icons[state];
              return (
                <li key={clause.id}>
                  <button
                    type="button"
                    aria-current={clause.id === current}
                    onClick={() => onChoose(clause.id)}
                  >
                    <Icon className={state} aria-label={say(findingNames[state])} />
                    <span>
                      {say(headline(clause))}
                      {clause.modality === 'encouraged' && (
                        <span className="quiet"> {t('（鼓励）', '(encouraged)')}</span>
                      )}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
