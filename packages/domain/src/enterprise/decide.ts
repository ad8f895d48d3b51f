import { accept, type Decision, refuse } from '../core/decision.js';
import { conflict, type InputIssue, invalid, issue, type Refusal } from '../core/refusal.js';
import { type Acts, type NoRelated } from '../frame/aggregate.js';
import { isDivisionCode } from '../identity/division.js';
import { regionContains } from '../identity/region.js';
import { isUscc } from '../identity/uscc.js';
import { type EnterpriseCommand, type RegisterEnterprise } from './commands.js';
import { type EnterpriseEvent } from './events.js';
import { type Enterprise } from './state.js';

/** The acts on an enterprise: registered by itself, once for each code; affiliated and released by its group. */
export const enterpriseActs: Acts<Enterprise, EnterpriseCommand, NoRelated, EnterpriseEvent> = {
  'register-enterprise': { aboutItsCommand: true, precondition: registeredAlready, decide: register },
  'affiliate-enterprise': {
    aboutItsCommand: true,
    precondition: affiliatedAlready,
    decide: ({ group }) => accept({ type: 'enterprise.affiliated', data: { group } }),
  },
  'release-enterprise': {
    decide: ({ reason }) => accept({ type: 'enterprise.released', data: { reason } }),
  },
};

function registeredAlready({ uscc }: Enterprise): Refusal | null {
  return uscc === null
    ? null
    : conflict(
        'enterprise-registered',
        '该统一社会信用代码已登记。',
        'This unified social credit code is registered already.',
      );
}

function affiliatedAlready({ group }: Enterprise): Refusal | null {
  return group === undefined
    ? null
    : conflict(
        'already-affiliated',
        '该企业已有所属集团，须先由原集团解除所属关系。',
        'The enterprise belongs to a group already; that group must release it first.',
      );
}

function register(command: RegisterEnterprise): Decision<EnterpriseEvent> {
  const { uscc, name, province, city, annualRevenueCny } = command;
  const issues = faultsOf(command);
  return issues.length === 0
    ? accept({ type: 'enterprise.registered', data: { uscc, name, province, city, annualRevenueCny } })
    : refuse(
        invalid(
          'enterprise-invalid',
          '企业信息有误，未登记。请按下列各项更正。',
          'The enterprise was not registered. Mend what is named below.',
          issues,
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
  } else if (!isDivisionCode(city)) {
    issues.push(
      issue(
        '$.city',
        '没有该行政区划（GB/T 2260）。请从列表选择省、市。',
        'There is no such division of GB/T 2260. Choose province and city from the list.',
      ),
    );
  }
  if (!(annualRevenueCny >= 0)) {
    issues.push(
      issue('$.annualRevenueCny', '年主营业务收入不能为负。', 'The annual revenue cannot be negative.'),
    );
  }
  return issues;
}
