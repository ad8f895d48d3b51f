import { type Role } from '@tidu/domain';

const readers: readonly Role[] = ['province', 'group', 'miit', 'auditor'];

/** Whether somebody organises reviews or audits them, and so may read who the experts are. */
export function readsExperts({ role }: { readonly role: Role }): boolean {
  return readers.includes(role);
}
