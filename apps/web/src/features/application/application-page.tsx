import { type ApplicationHttpCommand, applicationCommandNames, type ApplicationView } from '@tidu/contracts';
import { tierLabels } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useState } from 'react';
import { offersOn } from '../../api/actions.js';
import { applicationOf } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { Evaluations } from '../evaluation/evaluations.js';
import { HistoryTab } from '../history/history-tab.js';
import { ActionDrawer } from './action-drawer.js';
import { Aside } from './aside.js';
import { Dossier } from './dossier.js';
import { LockedDossier } from './locked-dossier.js';
import { Opinions } from './opinions.js';
import { Outcome } from './outcome.js';
import { PrimaryAct } from './primary-act.js';
import { situationOf } from '../../presentation/application-situations.js';

const route = getRouteApi('/in/applications/$id');

/** One application: where it stands, what the reader can do, and everything it rests on. */
export function ApplicationPage() {
  const { id } = route.useParams();
  const query = useQuery(applicationOf(id));
  return <QueryView query={query}>{(view) => <Content view={view} />}</QueryView>;
}

function Content({ view }: { readonly view: ApplicationView }) {
  const { t, say } = useSpeech();
  const me = useMe();
  const [act, setAct] = useState<ApplicationHttpCommand | null>(null);
  const { application } = view;
  const { primary, others } = offersOn('application', view);
  const tier = application.campaign?.tier;
  return (
    <>
      <PageHead
        title={`${application.factory?.name ?? ''} · ${tier === undefined ? '' : say(tierLabels[tier])}`}
        sentence={say(situationOf(view, me.role))}
        action={<PrimaryAct view={view} offer={primary} onAct={setAct} />}
      />
      <div className="with-aside">
        <div className="stack">
          <Outcome application={application} />
          <Tabs
            items={[
              { key: 'evaluation', label: t('评价', 'Evaluation'), children: <Evaluations view={view} /> },
              {
                key: 'dossier',
                label: t('申报内容', 'Declaration'),
                children: view.dossierOpen ? (
                  <Dossier application={application} />
                ) : (
                  <LockedDossier application={application} />
                ),
              },
              ...(application.panel.length > 0 || application.tallies.length > 0
                ? [
                    {
                      key: 'opinions',
                      label: t('评审意见', 'Opinions'),
                      children: <Opinions application={application} />,
                    },
                  ]
                : []),
              {
                key: 'history',
                label: t('历史', 'History'),
                children: (
                  <HistoryTab
                    path="/api/applications/{id}/history"
                    id={application.id}
                    version={view.version}
                  />
                ),
              },
            ]}
          />
        </div>
        <Aside view={view} offers={others} onAct={setAct} />
      </div>
      {act !== null && (
        <ActionDrawer
          title={say(applicationCommandNames[act])}
          type={act}
          view={view}
          onClose={() => setAct(null)}
        />
      )}
    </>
  );
}
