import { type ApplicationView, type SectionName } from '@tidu/contracts';
import { tierLabels } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { askedIn, hindranceTo } from '../../api/actions.js';
import { useApplicationCommand } from '../../api/commands.js';
import { applicationOf } from '../../api/resources.js';
import { ActButton } from '../../design/act-button.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { Dossier } from '../application/dossier.js';
import { stepText } from './completeness.js';
import { LadderException } from './ladder-exception.js';
import { Prospect } from './prospect.js';
import { StepLink } from './step-link.js';
import { Promises, unpromised } from './promises.js';

const route = getRouteApi('/in/applications/$id/submit');

/** Check answers, then submit with the two declarations. */
export function SubmitPage() {
  const { id } = route.useParams();
  const query = useQuery(applicationOf(id));
  return <QueryView query={query}>{(view) => <Content view={view} />}</QueryView>;
}

function Content({ view }: { readonly view: ApplicationView }) {
  const { t, say } = useSpeech();
  const { campaign, id } = view.application;
  if (campaign === null) return null;
  const tier = say(tierLabels[campaign.tier]);
  const hindrance = hindranceTo(view, 'submit');
  return (
    <>
      <PageHead
        title={t(`核对${tier}申报`, `Check the ${tier} application`)}
        sentence={
          hindrance === null
            ? t(
                '请核对以下内容；提交后进入形式审查，不能再自行修改。',
                'Check what follows. Once submitted it goes to the formal check and you can no longer change it.',
              )
            : t(`现在不能提交：${hindrance.zh}`, `It cannot be submitted now: ${hindrance.en}`)
        }
        action={
          <Link to="/applications/$id/declare" params={{ id }}>
            {t('返回修改', 'Back to change')}
          </Link>
        }
      />
      <div className="stack">
        <OpenSteps view={view} />
        <Prospect view={view} />
        <Dossier application={view.application} linkOf={(step) => <ChangeLink id={id} step={step} />} />
        <Submission view={view} tier={tier} />
      </div>
    </>
  );
}

/** What has to be said and declared for the submission (提交), and its button. */
function Submission({ view, tier }: { readonly view: ApplicationView; readonly tier: string }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const { id } = view.application;
  const submit = useApplicationCommand(id);
  const [promises, setPromises] = useState({ truthful: false, noSecrets: false });
  const [exception, setException] = useState('');
  const [unchanged, setUnchanged] = useState('');
  const hindrance = hindranceTo(view, 'submit');
  const asked = askedIn(view, 'submit', '$.ladderException');
  const askedUnchanged = askedIn(view, 'submit', '$.unchangedReason');
  const missing =
    asked !== undefined && exception.trim() === ''
      ? asked
      : askedUnchanged !== undefined && unchanged.trim() === ''
        ? askedUnchanged
        : unpromised(promises);
  const whyNot = hindrance ?? missing;
  const give = () =>
    submit.mutate(
      {
        type: 'submit',
        body: {
          ...promises,
          ...(asked && { ladderException: exception }),
          ...(askedUnchanged && { unchangedReason: unchanged }),
        },
      },
      { onSuccess: () => void navigate({ to: '/applications/$id/receipt', params: { id } }) },
    );
  return (
    <>
      {submit.isError && <ProblemNotice problem={submit.error.problem} />}
      {asked && <LadderException asked={asked} value={exception} onChange={setException} />}
      {askedUnchanged && (
        <section className="panel labelled">
          <label htmlFor="unchanged-reason">{say(askedUnchanged)}</label>
          <Input.TextArea
            id="unchanged-reason"
            autoSize={{ minRows: 2 }}
            value={unchanged}
            onChange={({ target }) => setUnchanged(target.value)}
          />
        </section>
      )}
      <section className="panel stack">
        <h2>{t('承诺', 'Declarations')}</h2>
        <Promises value={promises} onChange={setPromises} />
        <div>
          <ActButton type="primary" whyNot={whyNot && say(whyNot)} loading={submit.isPending} onClick={give}>
            {t(`提交${tier}申报`, `Submit the ${tier} application`)}
          </ActButton>
        </div>
      </section>
    </>
  );
}

/** What is still to be done before it can be submitted, each with the way there. */
function OpenSteps({ view: { application, declaration } }: { readonly view: ApplicationView }) {
  const { t, say } = useSpeech();
  const open = declaration.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <section className="panel stack tight">
      <h2>{t(`还有 ${open.length} 节未完成`, `${open.length} sections are not done`)}</h2>
      <p className="row">
        {open.map(({ step }) => (
          <StepLink key={step} id={application.id} step={step}>
            {say(stepText(application.campaign, step).title)}
          </StepLink>
        ))}
      </p>
    </section>
  );
}

/** The way back to a part, to change it. */
function ChangeLink({ id, step }: { readonly id: string; readonly step: SectionName | 'evidence' }) {
  const { t } = useSpeech();
  return (
    <StepLink id={id} step={step === 'attachments' ? 'evidence' : step}>
      {t('更改', 'Change')}
    </StepLink>
  );
}
