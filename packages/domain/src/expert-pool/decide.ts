import { chinaDay, type Day } from '../calendar/dates.js';
import { accept, refuse, type Refused } from '../core/decision.js';
import { conflict, invalid, issue, notFound, type Refusal } from '../core/refusal.js';
import { type Acts, type NoRelated } from '../frame/aggregate.js';
import { type ExpertPoolAct, type ExpertPoolCommand } from './commands.js';
import { type ExpertPoolEvent, type ExpertProfile, profileOf } from './events.js';
import { interestFaults, isPoolId, profileFaults } from './faults.js';
import { type ExpertPool, isSuspended, type PooledExpert } from './state.js';

const establishPool: ExpertPoolAct<'establish-pool'> = {
  aboutItsCommand: true,
  decide: ({ id }) =>
    isPoolId(id)
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
        ),
};

const enrolExpert: ExpertPoolAct<'enrol-expert'> = {
  decide: (command, { experts }, { now }) => {
    const { expert } = command;
    if (experts[expert] !== undefined) {
      return refuse(
        conflict(
          'expert-enrolled',
          '该专家已在库中；信息有变请更新，暂停的请恢复。',
          'This expert is in the pool already; update what has changed, or readmit.',
        ),
      );
    }
    const on = chinaDay(now);
    const data = { expert, ...profileOf(command), on };
    return profileRefusal(command, on) ?? accept({ type: 'expert-pool.expert-enrolled', data });
  },
};

/** A former employer stays on record: a tie does not end with the pool's entry. */
const updateExpert: ExpertPoolAct<'update-expert'> = {
  precondition: ({ experts }) => notInPool(Object.values(experts)[0]),
  decide: (command, { experts }, { now }) => {
    const { expert } = command;
    const refusal = notInPool(experts[expert]);
    if (refusal !== null) return refuse(refusal);
    const on = chinaDay(now);
    const data = { expert, ...profileOf(command), on };
    return profileRefusal(command, on) ?? accept({ type: 'expert-pool.expert-updated', data });
  },
};

const suspendExpert: ExpertPoolAct<'suspend-expert'> = {
  precondition: ({ experts }, { now }) => forSome(experts, (expert) => notToSuspend(expert, chinaDay(now))),
  decide: ({ expert, reason, until }, { experts }, { now }) => {
    const on = chinaDay(now);
    const refusal = notToSuspend(experts[expert], on);
    if (refusal !== null) return refuse(refusal);
    if (until !== null && until < on) {
      return refuse(
        invalid('suspension-invalid', '未暂停。', 'The expert was not suspended.', [
          issue('$.until', '暂停的最后一天不能早于今天。', 'The last day cannot lie in the past.'),
        ]),
      );
    }
    return accept({ type: 'expert-pool.expert-suspended', data: { expert, reason, on, until } });
  },
};

const readmitExpert: ExpertPoolAct<'readmit-expert'> = {
  precondition: ({ experts }, { now }) => forSome(experts, (expert) => notToReadmit(expert, chinaDay(now))),
  decide: ({ expert, remark }, { experts }, { now }) => {
    const refusal = notToReadmit(experts[expert], chinaDay(now));
    return refusal === null
      ? accept({ type: 'expert-pool.expert-readmitted', data: { expert, remark } })
      : refuse(refusal);
  },
};

/** The latest declaration stands as a whole; earlier ones stay in the record. */
const declareStandingInterests: ExpertPoolAct<'declare-standing-interests'> = {
  decide: ({ interests }, _state, { actor, now }) => {
    const on = chinaDay(now);
    const issues = interestFaults(interests, on);
    return issues.length === 0
      ? accept({ type: 'expert-pool.interests-declared', data: { expert: actor.id, interests, on } })
      : refuse(
          invalid(
            'interests-invalid',
            '申报有误，未保存；此前的申报不变。',
            'The declaration has faults and was not saved; the former one is kept.',
            issues,
          ),
        );
  },
};

/** The acts on an expert pool. */
export const expertPoolActs: Acts<ExpertPool, ExpertPoolCommand, NoRelated, ExpertPoolEvent> = {
  'establish-pool': establishPool,
  'enrol-expert': enrolExpert,
  'update-expert': updateExpert,
  'suspend-expert': suspendExpert,
  'readmit-expert': readmitExpert,
  'declare-standing-interests': declareStandingInterests,
};

type Experts = ExpertPool['experts'];

/** Why something can be done with none of the experts; null where it can be with one. */
function forSome(experts: Experts, refusalOf: (expert?: PooledExpert) => Refusal | null): Refusal | null {
  const refusals = Object.values(experts).map(refusalOf);
  return refusals.includes(null) ? null : (refusals[0] ?? refusalOf());
}

function notToSuspend(expert: PooledExpert | undefined, on: Day): Refusal | null {
  if (expert === undefined || !isSuspended(expert, on)) return notInPool(expert);
  return conflict('expert-suspended', '该专家已被暂停。', 'This expert is suspended already.');
}

function notToReadmit(expert: PooledExpert | undefined, on: Day): Refusal | null {
  if (expert === undefined || isSuspended(expert, on)) return notInPool(expert);
  return conflict('not-suspended', '该专家没有被暂停。', 'This expert is not suspended.');
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

function notInPool(expert: PooledExpert | undefined): Refusal | null {
  return expert === undefined
    ? notFound('expert-not-found', '库中没有该专家。', 'There is no such expert in the pool.')
    : null;
}
