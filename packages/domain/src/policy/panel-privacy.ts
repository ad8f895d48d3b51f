import { type Actor } from './actor.js';

/** Which entries of an application's history an actor may not read: the panel's work, until it is theirs to see. */
export function isHiddenFromHistory(
  actor: Actor,
  event: { readonly type: string; readonly metadata: { readonly actor: string } },
): boolean {
  const panelWork =
    event.type === 'application.findings-recorded' ||
    event.type === 'application.opinion-signed' ||
    event.type === 'application.panel-assigned';
  if (!panelWork) return false;
  if (actor.role === 'enterprise') return true;
  return actor.role === 'expert' && event.metadata.actor !== actor.id;
}
