import { type InputIssue, issue } from '../../core/refusal.js';
import { lackingIn } from '../../form/lacking.js';
import { type Application } from '../state.js';
import { requiredAreas } from './required-areas.js';

/** What an application lacks to be submitted: of the form, of evidence, of replies to the corrections asked for. */
export function submissionFaults(state: Application): InputIssue[] {
  const { campaign, factory } = state;
  if (campaign === null || factory === null) return [];
  return [
    ...lackingIn({ campaign, factory, sections: state.sections, evidence: state.evidence }),
    ...lackingEvidence(state),
    ...lackingReplies(state),
  ];
}

function lackingEvidence(state: Application): InputIssue[] {
  const clauses = Object.values(state.evidence).map((evidence) => evidence.clause);
  return requiredAreas(state)
    .map((area) => `${state.campaign?.tier ?? ''}/construction/${area}`)
    .filter(
      (clause) => !clauses.some((supported) => supported === clause || supported.startsWith(`${clause}/`)),
    )
    .map((clause) =>
      issue(
        `$.evidence.${clause}`,
        '该环节至少需要一份佐证材料。',
        'This area needs at least one piece of evidence.',
      ),
    );
}

/** Every demanded correction (补正要求) is answered. */
function lackingReplies({ phase, corrections, sections }: Application): InputIssue[] {
  if (phase !== 'returned') return [];
  return (corrections.at(-1)?.clauses ?? [])
    .filter(({ clause }) => (sections.replies?.[clause] ?? '').trim() === '')
    .map(({ clause }) =>
      issue(
        `$.sections.replies.${clause}`,
        '请逐条答复补正要求。',
        'Answer each correction that was asked for.',
      ),
    );
}
