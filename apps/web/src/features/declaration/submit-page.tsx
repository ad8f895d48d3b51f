import { type ApplicationView } from '@tidu/contracts';
import { tierLabels } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useApplicationCommand } from '../../api/commands.js';
import { applicationOf } from '../../api/resources.js';
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
  const { campaign, id } = application;
  if (campaign === null) return null;
  const tier = say(tierLabels[campaign.tier]);
  const whyNot = !actions.includes('submit')
    ? t('当前状态不能提交。', 'It cannot be submitted in this state.')
    : truthful && noSecrets
      ? null
      : t('请先确认下面两项承诺。', 'Confirm both declarations first.');
  const give = () =>
    submit.mutate(
      { type: 'submit', body: { truthful, noSecrets } },
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
