import {
  CheckCircleFilled,
  CloseCircleFilled,
  QuestionCircleFilled,
  SafetyCertificateFilled,
} from '@ant-design/icons';
import { type ClauseVerdict, type RequestVerdict, requestVerdictLabels, verdictLabels } from '@tidu/criteria';
import { useSpeech } from '../language/language.js';

const labels = { ...verdictLabels, ...requestVerdictLabels };
const icons = {
  met: CheckCircleFilled,
  eligible: CheckCircleFilled,
  waived: SafetyCertificateFilled,
  'not-met': CloseCircleFilled,
  ineligible: CloseCircleFilled,
  undetermined: QuestionCircleFilled,
} as const;

export type AnyVerdict = ClauseVerdict | RequestVerdict;

/** A verdict, always as icon and word. A whole request's 暂不能判定 is worded apart from a clause's 无法判定. */
export function Verdict({
  verdict,
  whole = false,
}: {
  readonly verdict: AnyVerdict;
  readonly whole?: boolean;
}) {
  const { say } = useSpeech();
  const Icon = icons[verdict];
  const label = verdict === 'undetermined' && !whole ? verdictLabels.undetermined : labels[verdict];
  return (
    <span className={`verdict ${verdict}`}>
      <Icon aria-hidden="true" />
      {say(label)}
    </span>
  );
}
