import { type CaseView } from '@tidu/contracts';
import { isOffered, offersOn } from '../../api/actions.js';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { caseOf } from '../../api/resources.js';
import { NotFound } from '../../app/not-found.js';
import { Clocks } from '../../design/clock.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { useSpeech } from '../../language/language.js';
import { CaseBody } from './case-body.js';
import { CaseDrawer } from './case-drawer.js';
import { CaseHistory } from './case-history.js';
import { CaseSteps } from './case-steps.js';
import { type CaseKind, caseKindAt } from '../../presentation/case-kinds.js';
import { OfferedAct } from './offered-act.js';
import { situationOf } from '../../presentation/case-situations.js';
import { caseTitle } from './titles.js';

const route = getRouteApi('/in/cases/$plural/$id');

/** One case file (案卷): where it stands, what it holds, and what the reader can do. */
export function CasePage() {
  const { plural, id } = route.useParams();
  const kind = caseKindAt(plural);
  return kind === undefined ? <NotFound /> : <Loaded key={id} kind={kind} id={id} />;
}

function Loaded({ kind, id }: { readonly kind: CaseKind; readonly id: string }) {
  const query = useQuery(caseOf(kind.contract.plural, id));
  return <QueryView query={query}>{(view) => <Content kind={kind} view={view} />}</QueryView>;
}

/** The act whose form is open, and what it begins with. */
interface GivenAct {
  readonly type: string;
  readonly initial?: Readonly<Record<string, unknown>>;
}

function Content({ kind, view }: { readonly kind: CaseKind; readonly view: CaseView }) {
  const { t, say } = useSpeech();
  const [act, setAct] = useState<GivenAct | null>(null);
  const { primary, others } = offersOn(kind.name, view);
  const { plural, names } = kind.contract;
  const about = {
    ...(view.applicationId !== null && { applicationId: view.applicationId }),
    ...(view.kind === 'appeal' && { appealId: view.id }),
  };
  return (
    <>
      <PageHead
        title={say(caseTitle(kind.name, view))}
        sentence={
          <>
            <span className="phase-tag">{say(view.phaseName)}</span> {say(situationOf(kind, view))}
          </>
        }
        action={
          primary && (
            <OfferedAct
              action={primary}
              name={names[primary.type]}
              about={about}
              isPrimary
              onAct={() => setAct({ type: primary.type })}
            />
          )
        }
      />
      <div className="with-aside">
        <div className="stack">
          <CaseSteps kind={kind} phase={view.phase} />
          <CaseBody view={view} onAct={(type, initial) => setAct({ type, ...(initial && { initial }) })} />
          {view.whole && (
            <CaseHistory path={`/api/${plural}/{id}/history`} id={view.id} version={view.version} />
          )}
        </div>
        <aside className="panel stack">
          <Facts
            rows={[
              [t('种类', 'Kind'), say(kind.label)],
              [t('状态', 'State'), <strong key="phase">{say(view.phaseName)}</strong>],
              ...(view.tier === null
                ? []
                : [[t('级别', 'Tier'), <TierGlyph key="t" tier={view.tier} />] as const]),
            ]}
          />
          <Clocks clocks={view.clocks} />
          {view.applicationId !== null &&
            (isOffered(view, 'declare-appeal-interests') ? (
              <p className="quiet">
                {t('作出回避声明后可以阅卷。', 'The dossier opens once you have declared your interests.')}
              </p>
            ) : (
              <Link to="/applications/$id" params={{ id: view.applicationId }}>
                {t('所涉申报', 'The application')}
              </Link>
            ))}
          {view.campaignId !== null && (
            <Link to="/campaigns/$id" params={{ id: view.campaignId }}>
              {t('所属批次', 'The campaign')}
            </Link>
          )}
          {others.length > 0 && (
            <div className="stack tight">
              <h2>{t('其他操作', 'Other acts')}</h2>
              {others.map((action) => (
                <OfferedAct
                  key={action.type}
                  action={action}
                  name={names[action.type]}
                  about={about}
                  onAct={() => setAct({ type: action.type })}
                />
              ))}
            </div>
          )}
        </aside>
      </div>
      {act !== null && (
        <CaseDrawer
          kind={kind}
          view={view}
          {...act}
          title={say(names[act.type] ?? { zh: act.type, en: act.type })}
          onClose={() => setAct(null)}
        />
      )}
    </>
  );
}
