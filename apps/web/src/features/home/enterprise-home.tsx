import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useDemoTime } from '../../api/demo-time.js';
import { ApiProblem } from '../../api/problem.js';
import { useEvery } from '../../api/lists.js';
import { applications, enterpriseOf, factories, reEvaluations } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { RegisterEnterprise } from '../factories/register-enterprise.js';
import { useOwedReports } from './use-owed-reports.js';
import { FactoryStanding } from './factory-standing.js';
import { nextStep } from '../../presentation/next-step.js';

/** The enterprise's home: where its factories stand and the one thing to do next. */
export function EnterpriseHome() {
  const { t } = useSpeech();
  const { enterprise: uscc } = useMe();
  const enterprise = useQuery(enterpriseOf(uscc ?? ''));
  const isUnregistered = enterprise.error instanceof ApiProblem && enterprise.error.problem.status === 404;
  if (isUnregistered) {
    return (
      <>
        <PageHead
          title={t('登记企业', 'Register the enterprise')}
          sentence={t(
            '账号已建立。先登记企业信息，再登记工厂，即可申报。',
            'Your account is ready. Register the enterprise, then its factories; then you can apply.',
          )}
        />
        <RegisterEnterprise uscc={uscc ?? ''} />
      </>
    );
  }
  return <QueryView query={enterprise}>{({ name }) => <Standing name={name} />}</QueryView>;
}

function Standing({ name }: { readonly name: string }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const chosenTime = useDemoTime();
  const yearly = useEvery(reEvaluations());
  const own = useEvery(factories());
  const list = useEvery(applications({}));
  const owed = useOwedReports(own.data ?? []);
  return (
    <QueryView query={own}>
      {(rows) => (
        <QueryView query={list}>
          {(items) => {
            const next = nextStep(rows, owed, items, yearly.data ?? [], chinaDayOf(chosenTime ?? new Date()));
            return (
              <>
                <PageHead
                  title={name}
                  sentence={say(next.sentence)}
                  action={
                    <Button type="primary" onClick={() => void navigate(next.target)}>
                      {say(next.label)}
                    </Button>
                  }
                />
                <div className="stack">
                  {rows.map((factory) => (
                    <FactoryStanding
                      key={factory.id}
                      factory={factory}
                      owesReport={owed.some(({ factoryId }) => factoryId === factory.id)}
                      applications={items.filter(({ factoryId }) => factoryId === factory.id)}
                    />
                  ))}
                  {rows.length > 0 && (
                    <Link to="/factories">{t('登记另一家工厂', 'Register another factory')}</Link>
                  )}
                </div>
              </>
            );
          }}
        </QueryView>
      )}
    </QueryView>
  );
}
