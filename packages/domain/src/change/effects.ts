import { accept, type Decision, type DomainEvent, refuse } from '../core/decision.js';
import { notFound } from '../core/refusal.js';
import { type Change, type ReportedChange } from './change.js';
import { type ChangeRelated } from './context.js';

/** What a change that leaves the title alone brings about, on the streams of factory and enterprise. */
export function keep(
  decided: DomainEvent,
  { id, subject }: Change,
  { newName, newEnterpriseName, newPlace, successor }: ReportedChange,
  on: string,
  related: ChangeRelated,
): Decision<DomainEvent> {
  if (successor !== undefined && related.successor?.uscc == null) {
    return refuse(
      notFound(
        'successor-unregistered',
        '承继企业尚未在本平台登记，未作决定。请承继企业先登记。',
        'The enterprise that takes over is not registered; no decision was recorded. Let it register first.',
      ),
    );
  }
  const events: DomainEvent[] = [decided];
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
  if (events.length > 1) events.push({ type: 'factory.certificate-reissued', data: { on, changeId: id } });
  return accept(...events);
}
