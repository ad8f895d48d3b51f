import { type Day } from '../calendar/dates.js';
import { provinces, regionContains } from '../identity/region.js';
import { isUscc } from '../identity/uscc.js';
import { type InputIssue, issue } from '../core/refusal.js';
import { type ChangeKind, type ReportedChange } from './change.js';

const successions: readonly ChangeKind[] = ['merger', 'division', 'restructuring'];

/** The faults of a reported change: what its kind needs, and what belongs to another kind. */
export function reportFaults(report: ReportedChange, today: Day): InputIssue[] {
  const { kind, happenedOn, evidence, newName, newEnterpriseName, newPlace, successor } = report;
  const issues: InputIssue[] = [];
  if (happenedOn > today)
    issues.push(issue('$.happenedOn', '变化日期不能在将来。', 'It cannot have happened in the future.'));
  if (evidence.length === 0) {
    issues.push(
      issue(
        '$.evidence',
        '请附证明材料；更名须附登记机关的变更通知书。',
        'Attach the proof; for a rename the registration office’s notice.',
      ),
    );
  }
  const renames = newName !== undefined || newEnterpriseName !== undefined;
  if (kind === 'rename' && !renames)
    issues.push(
      issue('$.newName', '请填写新的工厂或企业名称。', 'Give the new name of factory or enterprise.'),
    );
  if (kind !== 'rename' && renames && !successions.includes(kind))
    issues.push(
      issue('$.newName', '仅更名、合并、分立、重组可以改名。', 'Names do not change by this kind.'),
    );
  if ((kind === 'relocation') !== (newPlace !== undefined)) {
    issues.push(
      issue(
        '$.newPlace',
        '迁移须填写新址，其他变化不填。',
        'A relocation names the new place, nothing else does.',
      ),
    );
  }
  if (newPlace !== undefined && !isPlace(newPlace))
    issues.push(
      issue('$.newPlace.city', '新址的市不属于所填的省。', 'The city does not belong to the province.'),
    );
  if (successor !== undefined && !(successions.includes(kind) && isUscc(successor))) {
    issues.push(
      issue(
        '$.successor',
        '承继企业仅用于合并、分立、重组，须为有效的统一社会信用代码。',
        'Only a merger, division or restructuring has a successor, with a valid unified social credit code.',
      ),
    );
  }
  return issues;
}

function isPlace({ province, city }: { readonly province: string; readonly city: string }): boolean {
  return provinces[province] !== undefined && regionContains(province, city);
}
