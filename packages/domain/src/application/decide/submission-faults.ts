import { type InputIssue, issue } from '../../core/refusal.js';
import { lackingIn } from '../../form/lacking.js';
import { areasWithoutEvidence, correctionsUnanswered } from '../declaration-steps.js';
import { type Application } from '../state.js';

/** What an application lacks to be submitted: of the form, of evidence, of replies to the corrections asked for. */
export function submissionFaults(state: Application): InputIssue[] {
  const { campaign, factory, sections, evidence } = state;
  if (campaign === null || factory === null) return [];
  return [
    ...lackingIn({ campaign, factory, sections, evidence }),
    ...areasWithoutEvidence(state).map((clause) =>
      issue(
        `$.evidence.${clause}`,
        '该环节至少需要一份佐证材料。',
        'This area needs at least one piece of evidence.',
      ),
    ),
    ...correctionsUnanswered(state).map(({ clause }) =>
      issue(
        `$.sections.replies.${clause}`,
        '请逐条答复补正要求。',
        'Answer each correction that was asked for.',
      ),
    ),
  ];
}
