import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
import { type RoleGrant, type RoleGrantPhase } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type Account, inForce } from '@tidu/platform';
import { HttpProblem } from '../http/problem.js';
import { EVENT_STORE } from '../tokens.js';

/** Lets everybody act in the role that is granted to them, and in no other (三员分立). */
@Injectable()
export class RolesInForce {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /**
   * The account as its grant lets it act. Throws `HttpProblem` where no grant is in force. Read anew each time: what is
   * withdrawn is withdrawn with the next request.
   */
  async require(account: Account): Promise<Account> {
    const { state } = await load(this.store, 'role-grant', account.id);
    const acting = inForce(account, state);
    if (acting === null) throw notInForce(state);
    return acting;
  }
}

const reasons: Readonly<Partial<Record<RoleGrantPhase, readonly [code: string, zh: string, en: string]>>> = {
  proposed: [
    'role-not-confirmed',
    '账号的角色尚未经安全管理员确认；确认后即可登录。',
    'The security administrator has not confirmed the role of this account yet; then you can sign in.',
  ],
  suspended: [
    'account-suspended',
    '账号已停用；请联系安全管理员。',
    'The account is disabled; ask the security administrator.',
  ],
  refused: [
    'claim-refused',
    '所在地主管部门未予核实该企业账号。请联系主管部门了解原因，或由企业管理员邀请您加入。',
    'The authority of your place did not verify this account. Ask it why, or let the administrator of your enterprise invite you.',
  ],
  withdrawn: [
    'role-withdrawn',
    '账号的角色已被收回；请联系安全管理员或企业管理员。',
    'The role of this account was withdrawn; ask the security administrator, or the administrator of your enterprise.',
  ],
};

function notInForce({ phase }: RoleGrant): HttpProblem {
  const [code, zh, en] = reasons[phase] ?? [
    'role-not-granted',
    '账号没有生效的角色；请联系安全管理员。',
    'No role of this account is in force; ask the security administrator.',
  ];
  return new HttpProblem(403, code, zh, en);
}
