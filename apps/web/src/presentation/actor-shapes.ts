import { type Role } from '@tidu/contracts';

/** How an event is drawn on a time line: whose it was can be told without its colour. */
export type Shape = 'circle' | 'square' | 'diamond' | 'ring';

const shapes: Readonly<Record<Role, Shape>> = {
  enterprise: 'circle',
  public: 'circle',
  expert: 'diamond',
  district: 'square',
  city: 'square',
  province: 'square',
  group: 'square',
  miit: 'square',
  auditor: 'square',
  'system-admin': 'square',
  'security-admin': 'square',
  'audit-admin': 'square',
  system: 'ring',
};

export function shapeOf(role: Role): Shape {
  return shapes[role];
}
