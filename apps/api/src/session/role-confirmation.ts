import { Inject, Injectable } from '@nestjs/common';
import { grantedRoles, isInForce } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type Account, actorOf, type Configuration } from '@tidu/platform';
import { HttpProblem } from '../http/problem.js';
import { CONFIGURATION, EVENT_STORE } from '../tokens.js';

/** Lets nobody act in a role that a second administrator has not confirmed (三员分立), where the installation asks for it. */
@Injectable()
export class RoleConfirmation {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** Throws `HttpProblem` where the account's role is not in force. Read anew each time: a withdrawal holds at once. */
  async require(account: Account): Promise<void> {
    const isGranted = (grantedRoles as readonly string[]).includes(account.role);
    if (!this.configuration.roleConfirmation || !isGranted) return;
    const { state } = await load(this.store, 'role-grant', account.id);
    if (isInForce(state, actorOf(account))) return;
    throw new HttpProblem(
      403,
      'role-not-confirmed',
      '账号的角色尚未经安全管理员确认，或已被收回；请联系安全管理员。',
      'The role of this account is not confirmed by the security administrator yet, or was withdrawn; ask the security administrator.',
    );
  }
}
