import { areas } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { isIndustrialCode } from '../identity/industry.js';
import { provinceOf, provinces } from '../identity/region.js';
import { isUscc } from '../identity/uscc.js';
import { type InputIssue, issue } from '../core/refusal.js';
import { type ExpertProfile, type StandingInterest } from './events.js';

/** Whether an id can be a group's (中央企业集团、兵团). */
function isGroup(id: string): boolean {
  return id === 'xpcc' || isUscc(id);
}

/** Whether a pool may have an id: the ministry's, a province's or a group's. */
export function isPoolId(id: string): boolean {
  return id === '000000' || provinces[id] !== undefined || isGroup(id);
}

/** Whether a field is a two-digit industrial division of GB/T 4754-2017 or an area (环节) of the criteria. */
function isField(field: string): boolean {
  const isDivision =
    /^\d{2}$/.test(field) && ['B', 'C', 'D'].some((sector) => isIndustrialCode(sector + field));
  return isDivision || (areas as readonly string[]).includes(field);
}

/** The faults of an expert's profile, all at once. */
export function profileFaults(profile: ExpertProfile, today: Day): InputIssue[] {
  const { fields, region, employer, employerName, employerGroup, since } = profile;
  const issues: InputIssue[] = fields
    .filter((field) => !isField(field))
    .map((field) =>
      issue(
        '$.fields',
        `“${field}”不是 GB/T 4754-2017 工业大类的两位代码，也不是环节。`,
        `“${field}” is no two-digit industrial division of GB/T 4754-2017 and no area.`,
      ),
    );
  if (fields.length === 0) issues.push(issue('$.fields', '至少一个专业领域。', 'Name at least one field.'));
  if (!/^\d{6}$/.test(region) || provinces[provinceOf(region)] === undefined) {
    issues.push(issue('$.region', '行政区划代码不正确（GB/T 2260）。', 'This is no division of GB/T 2260.'));
  }
  if (employer !== null && !isUscc(employer)) {
    issues.push(
      issue(
        '$.employer',
        '统一社会信用代码不正确；没有代码的单位请留空并填写名称。',
        'The credit code is wrong; leave it empty for an organisation without one and give the name.',
      ),
    );
  }
  if (employerName.trim() === '')
    issues.push(issue('$.employerName', '请填写工作单位名称。', 'Give the name of the employer.'));
  if (employerGroup !== null && !isGroup(employerGroup)) {
    issues.push(
      issue(
        '$.employerGroup',
        '所属集团应为集团的统一社会信用代码或 xpcc。',
        'The group is named by its credit code or xpcc.',
      ),
    );
  }
  if (since > today) issues.push(issue('$.since', '不能晚于今天。', 'It cannot lie in the future.'));
  return issues;
}

/** The faults of a declaration of standing interests, all at once. */
export function interestFaults(interests: readonly StandingInterest[], today: Day): InputIssue[] {
  return interests.flatMap(({ organisation, from, to }, index) => {
    const path = `$.interests[${index}]`;
    const issues: InputIssue[] = [];
    if (organisation.trim() === '')
      issues.push(issue(`${path}.organisation`, '请填写单位。', 'Name the organisation.'));
    if (/^[0-9A-Z]{18}$/.test(organisation) && !isUscc(organisation)) {
      issues.push(
        issue(
          `${path}.organisation`,
          '统一社会信用代码不正确。',
          'The credit code of the organisation is wrong.',
        ),
      );
    }
    if (from > today) issues.push(issue(`${path}.from`, '不能晚于今天。', 'It cannot lie in the future.'));
    if (to !== null && to < from)
      issues.push(issue(`${path}.to`, '结束日早于开始日。', 'It ends before it begins.'));
    return issues;
  });
}
