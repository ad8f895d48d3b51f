import { type ApplicationHttpCommand } from '@tidu/contracts';
import { useSpeech } from '../../../language/language.js';
import { type ActProps } from './act-props.js';
import { AcceptanceForm } from './acceptance-form.js';
import { ConfirmForm } from './confirm-form.js';
import { PanelForm } from './panel-form.js';
import { ClauseReasonsForm } from './clause-reasons-form.js';
import { RecommendForm } from './recommend-form.js';
import { SelfAssessmentCheckForm } from './self-assessment-check-form.js';
import { SiteVisitForm } from './site-visit-form.js';
import { WordsForm } from './words-form.js';

/** The fields an act asks for. */
export function ActionForm({ type, ...props }: ActProps & { readonly type: ApplicationHttpCommand }) {
  const { t } = useSpeech();
  const { onAct } = props;
  const opinion = t('意见', 'Opinion');
  const reason = t('理由', 'Reason');
  switch (type) {
    case 'accept-for-review':
      return (
        <WordsForm
          {...props}
          label={t('备注（可不填）', 'Remark (optional)')}
          optional
          onWords={(remark) => onAct({ type, body: { remark } })}
        />
      );
    case 'decline-to-accept':
    case 'withdraw':
    case 'defer-decision':
    case 'resume-decision':
      return (
        <WordsForm {...props} label={reason} onWords={(given) => onAct({ type, body: { reason: given } })} />
      );
    case 'conclude-review':
    case 'check-acceptance':
    case 'pass-acceptance':
      return (
        <WordsForm
          {...props}
          label={opinion}
          onWords={(given) => onAct({ type, body: { opinion: given } })}
        />
      );
    case 'name-for-cultivation':
      return (
        <WordsForm
          {...props}
          label={t('培育目标', 'Goals')}
          onWords={(goals) => onAct({ type, body: { goals } })}
        />
      );
    case 'return-for-correction':
      return (
        <ClauseReasonsForm
          {...props}
          terms={props.view.application.campaign}
          note={t(
            '补正只能要求一次，请一次列全。',
            'Correction may be asked for once only: list everything now.',
          )}
          onReasons={(clauses) => onAct({ type, body: { clauses } })}
        />
      );
    case 'refuse-award':
      return (
        <ClauseReasonsForm
          {...props}
          terms={props.view.application.campaign}
          suggested={
            props.view.application.eligibility?.clauses
              .filter(({ verdict }) => verdict === 'not-met')
              .map(({ id }) => id) ?? []
          }
          note={t(
            '理由逐条写明，救济途径由平台附上。',
            'Give the reasons clause by clause; the platform adds the remedies.',
          )}
          onReasons={(reasons) => onAct({ type, body: { reasons } })}
        />
      );
    case 'recommend':
      return <RecommendForm {...props} />;
    case 'check-self-assessment':
      return <SelfAssessmentCheckForm {...props} />;
    case 'assign-panel':
      return <PanelForm {...props} />;
    case 'record-site-verification':
      return <SiteVisitForm {...props} />;
    case 'apply-for-acceptance':
      return <AcceptanceForm {...props} />;
    case 'publish-notice':
      return (
        <ConfirmForm {...props} onConfirm={() => onAct({ type, body: {} })}>
          {t(
            `将“${props.view.application.factory?.name ?? ''}”列入公示，不少于 ${props.view.application.campaign?.noticeWorkingDays ?? 0} 个工作日，公众即可看到。`,
            `“${props.view.application.factory?.name ?? ''}” goes on public notice for at least ${props.view.application.campaign?.noticeWorkingDays ?? 0} working days, visible to everyone.`,
          )}
        </ConfirmForm>
      );
    case 'award':
      return (
        <ConfirmForm {...props} onConfirm={() => onAct({ type, body: {} })}>
          {t(
            `认定“${props.view.application.factory?.name ?? ''}”并颁发证书，有效期 ${props.view.application.campaign?.validityYears ?? 0} 年。此操作不能撤回。`,
            `“${props.view.application.factory?.name ?? ''}” is awarded the tier with a certificate valid for ${props.view.application.campaign?.validityYears ?? 0} years. This cannot be taken back.`,
          )}
        </ConfirmForm>
      );
    case 'declare-section':
    case 'attach-evidence':
    case 'remove-evidence':
    case 'submit':
    case 'record-findings':
    case 'sign-opinion':
      // These have pages of their own.
      return null;
  }
}
