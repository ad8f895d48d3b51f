import { accept, type Decision, refuse } from '../core/decision.js';
import { isIndustrialCode } from '../identity/industry.js';
import { isDivisionCode } from '../identity/division.js';
import { provinces, regionContains } from '../identity/region.js';
import { isUscc } from '../identity/uscc.js';
import { type InputIssue, invalid, issue } from '../core/refusal.js';
import { type RegisterFactory } from './commands.js';
import { type FactoryEvent } from './events.js';

/** Registers a factory of the own enterprise. */
export function registerFactory(command: RegisterFactory): Decision<FactoryEvent> {
  const issues = faultsOf(command);
  if (issues.length > 0) {
    return refuse(
      invalid('factory-invalid', '工厂信息有误，未登记。', 'The factory was not registered.', issues),
    );
  }
  const { id, enterprise, branchUscc, name, province, city, industry } = command;
  const branch = branchUscc === undefined ? {} : { branchUscc };
  const data = { id, enterprise, ...branch, name, province, city, industry };
  return accept({ type: 'factory.registered', data });
}

function faultsOf({ name, province, city, industry, branchUscc, enterprise }: RegisterFactory): InputIssue[] {
  const issues: InputIssue[] = [];
  if (name.trim() === '') issues.push(issue('$.name', '请填写工厂名称。', 'Give the name of the factory.'));
  if (provinces[province] === undefined) {
    issues.push(
      issue('$.province', '省级行政区划代码不正确（GB/T 2260）。', 'This is no province code of GB/T 2260.'),
    );
  }
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
  if (!isIndustrialCode(industry)) {
    issues.push(
      issue(
        '$.industry',
        '行业代码应为 GB/T 4754-2017 采矿业、制造业或电热燃水业的门类字母加 2 至 4 位数字，例如 C3670。',
        'The industry must be a code of GB/T 4754-2017, sector B, C or D with 2 to 4 digits, for example C3670.',
      ),
    );
  }
  if (branchUscc !== undefined && (!isUscc(branchUscc) || branchUscc === enterprise)) {
    issues.push(
      issue(
        '$.branchUscc',
        '分支机构的统一社会信用代码应为其自己的代码，18 位且校验码正确（GB 32100-2015）。',
        'A branch gives its own unified social credit code, 18 characters with a right check character (GB 32100-2015).',
      ),
    );
  }
  return issues;
}
