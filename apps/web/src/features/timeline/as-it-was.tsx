import { type ApplicationView } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { applicationOf, type Moment } from '../../api/resources.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { Dossier } from '../application/dossier.js';
import { LockedDossier } from '../application/locked-dossier.js';
import { Opinions } from '../application/opinions.js';
import { Outcome } from '../application/outcome.js';
import { Evaluations } from '../evaluation/evaluations.js';

/** The page of an application as it was at the right moment; of other things the comparison shows all there was. */
export function AsItWas({
  kind,
  id,
  moment,
}: {
  readonly kind: string;
  readonly id: string;
  readonly moment: Moment;
}) {
  return kind === 'applications' ? <ApplicationThen id={id} moment={moment} /> : null;
}

function ApplicationThen({ id, moment }: { readonly id: string; readonly moment: Moment }) {
  const query = useQuery(applicationOf(id, moment));
  return <QueryView query={query}>{(view) => <Then view={view} moment={moment} />}</QueryView>;
}

function Then({ view, moment }: { readonly view: ApplicationView; readonly moment: Moment }) {
  const { t } = useSpeech();
  const { application, dossierOpen } = view;
  return (
    <section className="stack" aria-labelledby="as-it-was">
      <h2 id="as-it-was">{t('右柄时点的页面', 'The page at the right handle')}</h2>
      <Outcome application={application} />
      <Tabs
        items={[
          {
            key: 'evaluation',
            label: t('评价', 'Evaluation'),
            children: <Evaluations view={view} moment={moment} />,
          },
          {
            key: 'dossier',
            label: t('申报内容', 'Declaration'),
            children: dossierOpen ? (
              <Dossier application={application} />
            ) : (
              <LockedDossier application={application} />
            ),
          },
          {
            key: 'opinions',
            label: t('评审意见', 'Opinions'),
            children: <Opinions application={application} />,
          },
        ]}
      />
    </section>
  );
}
