import { type ApplicationView, procedureOf } from '@tidu/contracts';
import { hindranceTo } from '../../api/actions.js';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { applicationOf } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { NotFound } from '../../app/not-found.js';
import { clausesNamed } from '../../criteria/clauses.js';
import { ActButton } from '../../design/act-button.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { findingOn } from '../findings/finding-on.js';
import { Claim } from './claim.js';
import { ClauseList } from './clause-list.js';
import { EvidencePane } from './evidence-pane.js';
import { FindingForm } from './finding-form.js';
import { InterestsGate } from './interests-gate.js';
import { neighbour } from './review-clauses.js';
import { ScoringForm } from './scoring-form.js';
import { SignDrawer } from './sign-drawer.js';
import './review.css';

const route = getRouteApi('/in/applications/$id/review');

/** An expert's desk: the clauses, what is claimed beside the law, and the evidence. */
export function ReviewPage() {
  const { id } = route.useParams();
  const query = useQuery(applicationOf(id));
  return (
    <QueryView query={query}>
      {(view) => (view.dossierOpen ? <Desk view={view} /> : <InterestsGate view={view} />)}
    </QueryView>
  );
}

function Desk({ view }: { readonly view: ApplicationView }) {
  const { t, say } = useSpeech();
  const me = useMe();
  const { application } = view;
  const { campaign } = application;
  const clauses =
    campaign === null
      ? []
      : clausesNamed(
          campaign,
          view.clausesToJudge.map(({ clause }) => clause),
        );
  const member = application.panel.find(({ expert }) => expert === me.id);
  const findings = member?.findings ?? {};
  const opened = view.clausesToJudge.filter(({ isOpen }) => isOpen);
  const firstOpen = clauses.find(({ id }) => findingOn(findings, id) === undefined) ?? clauses[0];
  const [chosen, setChosen] = useState(firstOpen?.id ?? '');
  const [isSigning, setSigning] = useState(false);
  const clause = clauses.find(({ id }) => id === chosen);
  if (campaign === null || clause === undefined) return <NotFound />;
  const open = opened.length;
  const sheet = procedureOf(campaign).scoring;
  const recording = hindranceTo(view, 'record-findings');
  const scoring = hindranceTo(view, 'record-scores');
  const signing = view.actions.find(({ type }) => type === 'sign-opinion');
  return (
    <>
      <PageHead
        title={application.factory?.name ?? ''}
        sentence={
          member?.signed === true
            ? t('您已签署评审意见，感谢评审。', 'You have signed your opinion. Thank you.')
            : t(
                `共 ${clauses.length} 条，还有 ${open} 条必评未评。键盘：1 符合、2 不符合、3 无法判定，j/k 换条，Ctrl+Enter 保存并到下一条。`,
                `${clauses.length} clauses, ${open} still to judge. Keys: 1 met, 2 not met, 3 cannot tell, j/k to move, Ctrl+Enter to save and go on.`,
              )
        }
        action={
          signing && (
            <ActButton
              type="primary"
              whyNot={signing.whyNot && say(signing.whyNot)}
              onClick={() => setSigning(true)}
            >
              {t('签署评审意见', 'Sign the opinion')}
            </ActButton>
          )
        }
      />
      <div className="review-panes">
        <ClauseList clauses={clauses} findings={findings} current={clause.id} onChoose={setChosen} />
        <div className="stack">
          <Claim clause={clause} application={application} />
          <FindingForm
            key={clause.id}
            applicationId={application.id}
            clause={clause}
            evidence={Object.values(application.evidence)}
            recorded={findingOn(findings, clause.id)}
            hindrance={recording}
            onMove={(step) => setChosen(neighbour(clauses, clause.id, step))}
          />
        </div>
        <div className="stack">
          <EvidencePane application={application} clause={clause} />
          {sheet !== null && (
            <ScoringForm
              application={application}
              sheet={sheet}
              recorded={member?.scores ?? null}
              hindrance={scoring}
            />
          )}
        </div>
      </div>
      {isSigning && <SignDrawer applicationId={application.id} onClose={() => setSigning(false)} />}
    </>
  );
}
