import { notFound, type Refusal } from '../core/refusal.js';
import { type ChangeEmitted, type ChangeRelated } from './commands.js';
import { type Change, type ReportedChange } from './state.js';

/** Why a title cannot stay with whoever takes the factory over; null where it can. */
export function successorFault({ report }: Change, { successor }: ChangeRelated): Refusal | null {
  return report?.successor !== undefined && successor?.uscc == null
    ? notFound(
        'successor-unregistered',
        '承继企业尚未在本平台登记，未作决定。请承继企业先登记。',
        'The enterprise that takes over is not registered; no decision was recorded. Let it register first.',
      )
    : null;
}

/** What a change that leaves the title alone brings about, on the streams of factory and enterprise. */
export function effects(
  { id, subject }: Change,
  { newName, newEnterpriseName, newPlace, successor }: ReportedChange,
  on: string,
): ChangeEmitted[] {
  const events: ChangeEmitted[] = [];
  if (newName !== undefined) events.push({ type: 'factory.renamed', data: { name: newName, changeId: id } });
  if (newPlace !== undefined) events.push({ type: 'factory.relocated', data: { ...newPlace, changeId: id } });
  if (successor !== undefined)
    events.push({ type: 'factory.transferred', data: { enterprise: successor, changeId: id } });
  if (newEnterpriseName !== undefined) {
    events.push({
      type: 'enterprise.renamed',
      data: { name: newEnterpriseName, changeId: id },
      on: { aggregate: 'enterprise', id: successor ?? subject?.enterprise ?? '' },
    });
  }
  if (events.length > 0) events.push({ type: 'factory.certificate-reissued', data: { on, changeId: id } });
  return events;
}
