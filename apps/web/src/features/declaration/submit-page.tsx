import { type ApplicationView, procedureOf } from '@tidu/contracts';
import { hindranceTo } from '../../api/actions.js';
import { tierLabels, tiers } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useApplicationCommand } from '../../api/commands.js';
import { applicationOf, factoryOf } from '../../api/resources.js';
import { ActButton } from '../../design/act-button.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { Dossier } from '../application/dossier.js';

const route = getRouteApi('/in/applications/$id/submit');

/** Check answers, then submit with the two declarations. */
export function SubmitPage() {
  const { id } = route.useParams();
  const query = useQuery(applicationOf(id));
  return <QueryView query={query}>{(view) => <Content view={view} />}</QueryView>;
}

function Content({ view: { application, actions } }: { readonly view: ApplicationView }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const submit = useApplicationCommand(application.id);
  const [truthful, setTruthful] = useState(false);
  const [noSecrets, setNoSecrets] = useState(false);
  const [exception, setException] = useState('');
  const factory = useQuery({
    ...factoryOf(application.factory?.id ?? ''),
    enabled: application.factory !== null,
  });
  const { campaign, id } = application;
  if (campaign === null) return null;
  const tier = say(tierLabels[campaign.tier]);
  const below = tiers[tiers.indexOf(campaign.tier) - 1];
  const held = factory.data?.titles
    .filter(({ status }) => status === 'active' || status === 'under-rectification')
    .map((title) => tiers.indexOf(title.tier));
  const standsLow = below !== undefined && held !== undefined && Math.max(-1, ...held) < tiers.indexOf(below);
  const { ladder } = procedureOf(campaign);
  const asksException = standsLow && ladder === 'in-principle';
  const hindrance = hindranceTo({ actions }, 'submit');
  const whyNot = hindrance
    ? say(hindrance)
    : asksException && exception.trim() === ''
      ? t('请说明逐级申报例外的理由。', 'Give the reason for passing over the tier below.')
      : truthful && noSecrets
        ? null
        : t('请先确认下面两项承诺。', 'Confirm both declarations first.');
  const give = () =>
    submit.mutate(
      {
        type: 'submit',
        body: { truthful, noSecrets, ...(asksException && { ladderException: exception }) },
      },
      { onSuccess: () => void navigate({ to: '/applications/$id', params: { id } }) },
    );
  return (
    <>
      <PageHead
        title={t(`核对${tier}申报`, `Check the ${tier} application`)}
        sentence={t(
          '请核对以下内容；提交后进入形式审查，不能再自行修改。',
          'Check what follows. Once submitted it goes to the formal check and you can no longer change it.',
        )}
        action={
          <Link to="/applications/$id/declare" params={{ id }}>
            {t('返回修改', 'Back to change')}
          </Link>
        }
      />
      <div className="stack">
        {submit.isError && <ProblemNotice problem={submit.error.problem} />}
        <Dossier application={application} />
        {standsLow && (
          <section className="panel stack tight">
            <h2>{t('逐级申报', 'The tier below')}</h2>
            {asksException ? (
              <div className="labelled">
                <label htmlFor="ladder-exception">
                  {t(
                    `原则上应已获评${tierLabels[below].zh}。请说明例外的理由；例外申报须现场核查。`,
                    `In principle the ${tierLabels[below].en} tier comes first. Give the reason for an exception; the factory is then visited.`,
                  )}
                </label>
                <Input.TextArea
                  id="ladder-exception"
                  autoSize={{ minRows: 3 }}
                  value={exception}
                  onChange={({ target }) => setException(target.value)}
                />
              </div>
            ) : (
              <p>
                {t(
                  `本批次须已获评${tierLabels[below].zh}（或已认定转换）。现在提交会被退回；填报内容会保留。`,
                  `This campaign asks for the ${tierLabels[below].en} tier first (or a converted title). Submitting now would be refused; what you filled in is kept.`,
                )}
              </p>
            )}
          </section>
        )}
        <section className="panel stack">
          <h2>{t('承诺', 'Declarations')}</h2>
          <Checkbox checked={truthful} onChange={({ target }) => setTruthful(target.checked)}>
            {t(
              '申报内容真实、准确、完整，如有虚假愿承担相应责任。',
              'The content is true, exact and complete; we answer for any falsehood.',
            )}
          </Checkbox>
          <Checkbox checked={noSecrets} onChange={({ target }) => setNoSecrets(target.checked)}>
            {t(
              '申报内容不涉及国家秘密和商业秘密。',
              'The content holds no state secrets and no trade secrets.',
            )}
          </Checkbox>
          <div>
            <ActButton type="primary" whyNot={whyNot} loading={submit.isPending} onClick={give}>
              {t(`提交${tier}申报`, `Submit the ${tier} application`)}
            </ActButton>
          </div>
        </section>
      </div>
    </>
  );
}
