import { regionContains } from '../identity/region.js';
import { type Actor } from '../core/actor.js';
import { type Subject } from './authorize.js';

/**
 * Which applications someone may see, as data: applied to one thing in memory and compiled to SQL for lists, counts and
 * searches alike, so that nothing leaks sideways.
 */
export type Visibility =
  | { readonly kind: 'all'; readonly drafts: boolean }
  | { readonly kind: 'enterprise'; readonly uscc: string }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'assigned'; readonly expert: string }
  | { readonly kind: 'nothing' };

/** The applications an actor may see. A draft is the enterprise's own affair; auditors see all of the record. */
export function visibilityOf(actor: Actor): Visibility {
  switch (actor.role) {
    case 'enterprise':
      return actor.enterprise === undefined
        ? { kind: 'nothing' }
        : { kind: 'enterprise', uscc: actor.enterprise };
    case 'district':
    case 'city':
    case 'province':
      return actor.region === undefined ? { kind: 'nothing' } : { kind: 'region', region: actor.region };
    case 'group':
      return actor.unit === undefined ? { kind: 'nothing' } : { kind: 'group', group: actor.unit };
    case 'expert':
      return { kind: 'assigned', expert: actor.id };
    case 'miit':
      return { kind: 'all', drafts: false };
    case 'auditor':
    case 'system':
      return { kind: 'all', drafts: true };
    case 'system-admin':
    case 'security-admin':
    case 'audit-admin':
    case 'public':
      return { kind: 'nothing' };
  }
}

/** Whether one application lies within a visibility. */
export function isVisible(visibility: Visibility, subject: Subject & { readonly phase: string }): boolean {
  switch (visibility.kind) {
    case 'all':
      return visibility.drafts || subject.phase !== 'draft';
    case 'enterprise':
      return subject.enterprise === visibility.uscc;
    case 'region':
      return (
        subject.phase !== 'draft' && regionContains(visibility.region, subject.city ?? subject.province ?? '')
      );
    case 'group':
      return subject.phase !== 'draft' && subject.group === visibility.group;
    case 'assigned':
      return subject.assigned?.includes(visibility.expert) ?? false;
    case 'nothing':
      return false;
  }
}
