import { chinaDay, type Day } from '../calendar/dates.js';
import { accept, type Decision, refuse, type Refused } from '../core/decision.js';
import { type Acts } from '../frame/aggregate.js';
import { conflict, invalid, issue, notFound } from '../core/refusal.js';
import { type ExpertPoolCommand, type ExpertPoolCommandOf } from './commands.js';
import { type ExpertPoolEvent, type ExpertProfile, profileOf } from './events.js';
import { type ExpertPool, isSuspended, type PooledExpert } from './expert-pool.js';
import { interestFaults, isPoolId, profileFaults } from './faults.js';
import { type ExpertPoolCommandType } from './rules.js';

type Decided = Decision<ExpertPoolEvent>;

/** The acts on an expert pool. */
export const expertPoolActs: Acts<ExpertPool, ExpertPoolCommand> = {
  'establish-pool': { decide: establishPool },
  'enrol-expert': { decide: (command, state, { now }) => enrolExpert(command, state, chinaDay(now)) },
  'update-expert': { decide: (command, state, { now }) => updateExpert(command, state, chinaDay(now)) },
  'suspend-expert': { decide: (command, state, { now }) => suspendExpert(command, state, chinaDay(now)) },
  'readmit-expert': { decide: (command, state, { now }) => readmitExpert(command, state, chinaDay(now)) },
  'declare-standing-interests': {
    decide: (command, _state, { actor, now }) => declareStandingInterests(command, actor.id, chinaDay(now)),
  },
};

type Of<Type extends ExpertPoolCommandType> = ExpertPoolCommandOf<Type>;

function establishPool({ id }: Of<'establish-pool'>): Decided {
  return isPoolId(id)
    ? accept({ type: 'expert-pool.established', data: { id } })
    : refuse(
        invalid(
          'pool-invalid',
          '专家库未建立：只有部、省级主管部门和集团建立专家库。',
          'The pool was not established: the ministry, provinces and groups keep pools.',
          [
            issue(
              '$.id',
              '应为 000000、省级行政区划代码、集团的统一社会信用代码或 xpcc。',
              'Give 000000, a province’s code, a group’s credit code or xpcc.',
            ),
          ],
        ),
      );
}

function enrolExpert(command: Of<'enrol-expert'>, state: ExpertPool, on: Day): Decided {
  const { expert } = command;
  if (state.experts[expert] !== undefined) {
    return refuse(
      conflict(
        'expert-enrolled',
        '该专家已在库中；信息有变请更新，暂停的请恢复。没有任何改动。',
        'This expert is in the pool already; update what has changed, or readmit. Nothing was changed.',
      ),
    );
  }
  const data = { expert, ...profileOf(command), on };
  return profileRefusal(command, on) ?? accept({ type: 'expert-pool.expert-enrolled', data });
}

/** A former employer stays on record: a tie does not end with the pool's entry. */
function updateExpert(command: Of<'update-expert'>, state: ExpertPool, on: Day): Decided {
  const { expert } = command;
  if (state.experts[expert] === undefined) return unknownExpert();
  const data = { expert, ...profileOf(command), on };
  return profileRefusal(command, on) ?? accept({ type: 'expert-pool.expert-updated', data });
}

function suspendExpert(
  { expert, reason, until }: Of<'suspend-expert'>,
  { experts }: ExpertPool,
  on: Day,
): Decided {
  const known: PooledExpert | undefined = experts[expert];
  if (known === undefined) return unknownExpert();
  if (isSuspended(known, on)) {
    return refuse(
      conflict(
        'expert-suspended',
        '该专家已被暂停。没有任何改动。',
        'This expert is suspended already. Nothing was changed.',
      ),
    );
  }
  if (until !== null && until < on) {
    return refuse(
      invalid('suspension-invalid', '未暂停。', 'The expert was not suspended.', [
        issue('$.until', '暂停的最后一天不能早于今天。', 'The last day cannot lie in the past.'),
      ]),
    );
  }
  return accept({ type: 'expert-pool.expert-suspended', data: { expert, reason, on, until } });
}

function readmitExpert(
  { expert, remark }: Of<'readmit-expert'>,
  { experts }: ExpertPool,
  today: Day,
): Decided {
  const known: PooledExpert | undefined = experts[expert];
  if (known === undefined) return unknownExpert();
  return isSuspended(known, today)
    ? accept({ type: 'expert-pool.expert-readmitted', data: { expert, remark } })
    : refuse(
        conflict(
          'not-suspended',
          '该专家没有被暂停。没有任何改动。',
          'This expert is not suspended. Nothing was changed.',
        ),
      );
}

/** The latest declaration stands as a whole; earlier ones stay in the record. */
function declareStandingInterests(
  { interests }: Of<'declare-standing-interests'>,
  expert: string,
  on: Day,
): Decided {
  const issues = interestFaults(interests, on);
  return issues.length === 0
    ? accept({ type: 'expert-pool.interests-declared', data: { expert, interests, on } })
    : refuse(
        invalid(
          'interests-invalid',
          '申报有误，未保存；此前的申报不变。',
          'The declaration has faults and was not saved; the former one is kept.',
          issues,
        ),
      );
}

function profileRefusal(profile: ExpertProfile, today: Day): Refused | null {
  const issues = profileFaults(profile, today);
  return issues.length === 0
    ? null
    : refuse(
        invalid(
          'expert-invalid',
          '专家信息有误，未保存；此前的信息不变。',
          'The entry has faults and was not saved; what was there is kept.',
          issues,
        ),
      );
}

function unknownExpert(): Refused {
  return refuse(
    notFound(
      'expert-not-found',
      '库中没有该专家。没有任何改动。',
      'There is no such expert in the pool. Nothing was changed.',
    ),
  );
}
