import { accept, type Decider, refuse } from '../decider.js';
import { isUscc } from '../identity/uscc.js';
import { regionContains } from '../identity/region.js';
import { ruleRefusal } from '../policy/authorize.js';
import { conflict, type InputIssue, invalid, issue } from '../refusal.js';
import { enterprisePhases, enterpriseRules } from './rules.js';

const wording = { thing: { zh: '企业', en: 'enterprise' }, phases: enterprisePhases };

/** An enterprise (企业), identified by its unified social credit code. */
export interface Enterprise {
  readonly uscc: string | null;
  readonly name: string;
  readonly province: string;
  readonly city: string;
}

export interface RegisterEnterprise {
  readonly type: 'register-enterprise';
  readonly uscc: string;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly annualRevenueCny: number;
}
export type EnterpriseCommand = RegisterEnterprise;

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
export type EnterpriseEvent = EnterpriseRegistered;

/** Registration of enterprises (企业登记): one registration for each code, by the enterprise itself. */
export const enterpriseDecider: Decider<Enterprise, EnterpriseCommand, EnterpriseEvent> = {
  initial: { uscc: null, name: '', province: '', city: '' },

  decide(command, state, { actor }) {
    const { type, ...data } = command;
    const refusal = ruleRefusal(enterpriseRules[type], wording, actor, {
      enterprise: command.uscc,
      phase: 'none',
    });
    if (refusal !== null) return refuse(refusal);
    const issues = faultsOf(command);
    if (issues.length > 0) {
      return refuse(
        invalid('enterprise-invalid', '企业信息有误，未登记。', 'The enterprise was not registered.', issues),
      );
    }
    if (state.uscc !== null) {
      return refuse(
        conflict(
          'enterprise-registered',
          '该统一社会信用代码已登记。',
          'This unified social credit code is registered already.',
        ),
      );
    }
    return accept({ type: 'enterprise.registered', data });
  },

  evolve(_state, event) {
    const { uscc, name, province, city } = event.data;
    return { uscc, name, province, city };
  },
};

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
