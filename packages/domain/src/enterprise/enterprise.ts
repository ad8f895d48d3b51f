import { accept, type Decider, type Decision, refuse } from '../core/decision.js';
import { isUscc } from '../identity/uscc.js';
import { regionContains } from '../identity/region.js';
import { ruleRefusal, type Subject } from '../policy/authorize.js';
import { conflict, type InputIssue, invalid, issue } from '../core/refusal.js';
import { type EnterprisePhase, enterprisePhases, enterpriseRules } from './rules.js';

const wording = { thing: { zh: '企业', en: 'enterprise' }, phases: enterprisePhases };

/** An enterprise (企业), identified by its unified social credit code. */
export interface Enterprise {
  readonly uscc: string | null;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  /** The group (中央企业集团、兵团) it belongs to, on the group's own word: it may apply through that group's channel. */
  readonly group?: string;
}

export interface RegisterEnterprise {
  readonly type: 'register-enterprise';
  readonly uscc: string;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly annualRevenueCny: number;
}
/** Says that the enterprise belongs to a group: by the group itself, for what it answers for. */
export interface AffiliateEnterprise {
  readonly type: 'affiliate-enterprise';
  readonly group: string;
}
/** Says that it belongs to its group no longer; applications under way keep the channel they took. */
export interface ReleaseEnterprise {
  readonly type: 'release-enterprise';
  readonly reason: string;
}
export type EnterpriseCommand = RegisterEnterprise | AffiliateEnterprise | ReleaseEnterprise;

export interface EnterpriseRegistered {
  readonly type: 'enterprise.registered';
  readonly data: {
    readonly uscc: string;
    readonly name: string;
    readonly province: string;
    readonly city: string;
    readonly annualRevenueCny: number;
  };
}
export type EnterpriseEvent =
  | EnterpriseRegistered
  | { readonly type: 'enterprise.affiliated'; readonly data: { readonly group: string } }
  | { readonly type: 'enterprise.released'; readonly data: { readonly reason: string } }
  /** A change of name (更名), recorded by the change case that proved it. */
  | {
      readonly type: 'enterprise.renamed';
      readonly data: { readonly name: string; readonly changeId: string };
    };

/** Registration of enterprises (企业登记): one registration for each code, by the enterprise itself; and their groups. */
export const enterpriseDecider: Decider<Enterprise, EnterpriseCommand, EnterpriseEvent> = {
  initial: { uscc: null, name: '', province: '', city: '' },

  decide(command, state, { actor }) {
    const refusal = ruleRefusal(enterpriseRules[command.type], wording, actor, subjectOf(command, state));
    if (refusal !== null) return refuse(refusal);
    switch (command.type) {
      case 'register-enterprise':
        return register(command, state);
      case 'affiliate-enterprise':
        return affiliate(command, state);
      case 'release-enterprise':
        return accept({ type: 'enterprise.released', data: { reason: command.reason } });
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'enterprise.registered': {
        const { uscc, name, province, city } = event.data;
        return { uscc, name, province, city };
      }
      case 'enterprise.affiliated':
        return { ...state, group: event.data.group };
      case 'enterprise.released': {
        const { uscc, name, province, city } = state;
        return { uscc, name, province, city };
      }
      case 'enterprise.renamed':
        return { ...state, name: event.data.name };
    }
  },
};

/** A registration is asked for by the code itself; a group says which one it is, and releases only its own. */
function subjectOf(
  command: EnterpriseCommand,
  { uscc, group }: Enterprise,
): Subject & { readonly phase: EnterprisePhase } {
  if (command.type === 'register-enterprise') return { phase: 'none', enterprise: command.uscc };
  const unit = command.type === 'affiliate-enterprise' ? command.group : group;
  return { phase: uscc === null ? 'none' : 'registered', ...(unit === undefined ? {} : { unit }) };
}

function register(command: RegisterEnterprise, state: Enterprise): Decision<EnterpriseEvent> {
  const { uscc, name, province, city, annualRevenueCny } = command;
  const issues = faultsOf(command);
  if (issues.length > 0) {
    return refuse(
      invalid(
        'enterprise-invalid',
        '企业信息有误，未登记。请按下列各项更正。',
        'The enterprise was not registered. Mend what is named below.',
        issues,
      ),
    );
  }
  if (state.uscc !== null) {
    return refuse(
      conflict(
        'enterprise-registered',
        '该统一社会信用代码已登记，未作改动。',
        'This unified social credit code is registered already; nothing was changed.',
      ),
    );
  }
  return accept({
    type: 'enterprise.registered',
    data: { uscc, name, province, city, annualRevenueCny },
  });
}

function affiliate({ group }: AffiliateEnterprise, state: Enterprise): Decision<EnterpriseEvent> {
  return state.group === undefined
    ? accept({ type: 'enterprise.affiliated', data: { group } })
    : refuse(
        conflict(
          'already-affiliated',
          '该企业已有所属集团，未作改动。须先由原集团解除所属关系。',
          'The enterprise belongs to a group already; nothing was changed. That group must release it first.',
        ),
      );
}

function faultsOf({ uscc, name, province, city, annualRevenueCny }: RegisterEnterprise): InputIssue[] {
  const issues: InputIssue[] = [];
  if (!isUscc(uscc)) {
    issues.push(
      issue(
        '$.uscc',
        '统一社会信用代码应为 18 位且校验码正确（GB 32100-2015）。请核对营业执照。',
        'The unified social credit code must have 18 characters and a right check character (GB 32100-2015). Check the business licence.',
      ),
    );
  }
  if (name.trim() === '')
    issues.push(issue('$.name', '请填写企业名称。', 'Give the name of the enterprise.'));
  if (!regionContains(province, city)) {
    issues.push(issue('$.city', '所在市不属于所在省。', 'The city does not belong to the province.'));
  }
  if (!(annualRevenueCny >= 0)) {
    issues.push(
      issue('$.annualRevenueCny', '年主营业务收入不能为负。', 'The annual revenue cannot be negative.'),
    );
  }
  return issues;
}
