import { type Application } from '../application/state.js';
import { phaseNames } from '../application/phases.js';
import { unitHolds, unitName } from '../identity/recommending-units.js';
import { conflict, type InputIssue, invalid, issue, type Refusal } from '../core/refusal.js';
import { type RankedEntry } from './commands.js';
import {
  counted,
  type ListEntry,
  type ListTerms,
  type Recommendation,
  recommendedBefore,
  termsOf,
} from './recommendation.js';

/** The applications of a decision, by id. */
export type Applications = ReadonlyMap<string, Application>;

/** The lines of a list in order of rank, or why they cannot stand on it; every fault is named. */
export function listEntries(
  entries: readonly RankedEntry[],
  state: Recommendation,
  applications: Applications,
): { readonly ok: true; readonly entries: ListEntry[] } | { readonly ok: false; readonly refusal: Refusal } {
  const terms = termsOf(state);
  const before = recommendedBefore(state);
  const issues: InputIssue[] = rankFaults(entries, before.length);
  const lines: ListEntry[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const path = `$.entries[${index}].applicationId`;
    const factory = applications.get(entry.applicationId)?.factory;
    const fault = seen.has(entry.applicationId)
      ? issue(path, '同一申报重复列入。', 'The application is named twice.')
      : applicationFault(path, applications.get(entry.applicationId), terms, before);
    seen.add(entry.applicationId);
    if (isUnknownExemption(entry, terms))
      issues.push(
        issue(
          `$.entries[${index}].exemption`,
          '本批次没有这一不占名额的类别。',
          'The campaign knows no such exemption from the quota.',
        ),
      );
    if (fault !== null) issues.push(fault);
    else if (factory != null) {
      const { enterprise, name, city } = factory;
      lines.push({ ...entry, enterprise, factory: name, city });
    }
  }
  if (issues.length > 0) {
    return {
      ok: false,
      refusal: invalid(
        'entries-invalid',
        '名单有误，未保存；此前保存的名单不变。请按下列各项更正。',
        'The list has faults and was not saved; what was saved before is kept. Mend what is named below.',
        issues,
      ),
    };
  }
  const refusal = quotaRefusal(terms, before, lines);
  return refusal === null
    ? { ok: true, entries: lines.sort((a, b) => a.rank - b.rank) }
    : { ok: false, refusal };
}

function isUnknownExemption({ exemption }: RankedEntry, { exemptions = [] }: ListTerms): boolean {
  return exemption !== undefined && exemptions.every(({ id }) => id !== exemption);
}

/** Ranks run on without gaps; a supplement goes on where the issue before it ended (平台默认). */
function rankFaults(entries: readonly RankedEntry[], before: number): InputIssue[] {
  const ranks = entries.map(({ rank }) => rank).sort((a, b) => a - b);
  return ranks.every((rank, index) => rank === before + index + 1)
    ? []
    : [
        issue(
          '$.entries',
          `推荐顺序应为 ${before + 1} 至 ${before + entries.length}，不重复、不间断。`,
          `The ranks must run from ${before + 1} to ${before + entries.length}, each once.`,
        ),
      ];
}

/** Why one application cannot stand on the list. What is another unit's is treated like what does not exist. */
function applicationFault(
  path: string,
  application: Application | undefined,
  { campaign, unit, apart }: ListTerms,
  before: readonly ListEntry[],
): InputIssue | null {
  if (application?.factory == null || !unitHolds(unit, application.factory, apart)) {
    return issue(path, '本推荐单位没有该申报。', 'This recommending unit has no such application.');
  }
  if (application.campaign?.id !== campaign.id) {
    return issue(path, '该申报不属于本批次。', 'The application belongs to another campaign.');
  }
  if (before.some(({ applicationId }) => applicationId === application.id)) {
    return issue(path, '该申报已在此前报送的名单中。', 'The application is on an issue released before.');
  }
  if (application.phase !== 'accepted') {
    const { zh, en } = phaseNames[application.phase];
    return issue(
      path,
      `该申报当前为“${zh}”，仅“已受理”的申报可以列入。`,
      `The application is “${en}”; only one accepted for review can be listed.`,
    );
  }
  return null;
}

/** Why a unit may not recommend so many: its own quota (名额), or what it allotted to a part (分配名额), is overrun. */
function quotaRefusal(
  { unit, quota }: ListTerms,
  before: readonly ListEntry[],
  entries: readonly ListEntry[],
): Refusal | null {
  if (quota === null) return null;
  const all = counted([...before, ...entries]);
  const overruns = [
    { unit, max: quota.max, count: all.length },
    ...quota.parts.map((part) => ({
      ...part,
      count: all.filter(({ city }) => unitHolds(part.unit, { city })).length,
    })),
  ].filter(({ max, count }) => count > max);
  if (overruns.length === 0) return null;
  const issues = overruns.map(({ unit: over, max, count }) =>
    issue(
      '$.entries',
      `${unitName(over).zh}：名额 ${max}，连同此前报送共 ${count}。`,
      `${unitName(over).en}: quota ${max}, ${count} with those released before.`,
    ),
  );
  return {
    ...conflict(
      'over-quota',
      '超出推荐名额，名单未保存；此前保存的名单不变。请减少列入的申报。',
      'The list overruns the quota and was not saved; what was saved before is kept. Take applications off it.',
    ),
    issues,
  };
}

/** Why a list can no longer stand as ranked: an application on it was withdrawn or moved on meanwhile. */
export function movedRefusal({ phase, entries }: Recommendation, applications: Applications): Refusal | null {
  const moved = entries.filter(({ applicationId }) => applications.get(applicationId)?.phase !== 'accepted');
  if (moved.length === 0) return null;
  const names = moved.map(({ factory }) => factory);
  const [todoZh, todoEn] =
    phase === 'frozen'
      ? ['请重新打开名单并移除后再冻结。', 'Reopen the list, take them off and freeze it again.']
      : ['请移除后再冻结。', 'Take them off and freeze the list then.'];
  return {
    ...conflict(
      'application-moved',
      `名单中有申报已不在“已受理”状态：${names.join('、')}。名单未变。${todoZh}`,
      `Applications on the list are no longer accepted for review: ${names.join(', ')}. The list is unchanged. ${todoEn}`,
    ),
    issues: moved.map(({ applicationId, factory }) => {
      const { zh, en } = phaseNames[applications.get(applicationId)?.phase ?? 'none'];
      return issue(applicationId, `${factory}：${zh}。`, `${factory}: ${en}.`);
    }),
  };
}
