import {
  type ApplicationRow,
  endedPhases,
  type FactoryRow,
  reportDueOn,
  type ReEvaluationRow,
} from '@tidu/contracts';
import { type LinkProps } from '@tanstack/react-router';
import { type Bilingual } from '../language/language.js';

export interface NextStep {
  readonly sentence: Bilingual;
  readonly label: Bilingual;
  readonly target: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/** An annual report that can be handed in now. */
export interface OwedReport {
  readonly factoryId: string;
  readonly factoryName: string;
  readonly year: number;
}

type OwnFactory = Pick<FactoryRow, 'id'>;
type OwnApplication = Pick<ApplicationRow, 'id' | 'factoryName' | 'phase' | 'mine'>;
type OwnReEvaluation = Pick<ReEvaluationRow, 'id' | 'factoryName' | 'phase' | 'mine'>;

/**
 * The one thing an enterprise should do next, of those that the server says wait for it: corrections first, then what has
 * a deadline, then drafts, then what is new.
 */
export function nextStep(
  factories: readonly OwnFactory[],
  owed: readonly OwedReport[],
  applications: readonly OwnApplication[],
  reEvaluations: readonly OwnReEvaluation[],
  today: string,
): NextStep {
  const waiting = (phase: OwnApplication['phase']) =>
    applications.find((row) => row.mine && row.phase === phase);
  if (factories.length === 0) {
    return {
      sentence: {
        zh: '企业已登记。下一步登记要申报的工厂。',
        en: 'The enterprise is registered. Next, register the factory that applies.',
      },
      label: { zh: '登记工厂', en: 'Register a factory' },
      target: { to: '/factories' },
    };
  }
  const returned = waiting('returned');
  if (returned !== undefined) {
    return {
      sentence: {
        zh: `“${returned.factoryName}”的申报被退回补正，请按意见修改后再次提交。`,
        en: `The application of “${returned.factoryName}” was returned for correction; change what was asked and submit again.`,
      },
      label: { zh: '去补正', en: 'Correct it' },
      target: { to: '/applications/$id/declare', params: { id: returned.id } },
    };
  }
  const rectified = reEvaluations.find(({ mine, phase }) => mine && phase === 'rectification');
  if (rectified !== undefined) {
    return {
      sentence: {
        zh: `“${rectified.factoryName}”须整改，请在期限前提交整改报告。`,
        en: `“${rectified.factoryName}” is under rectification; report before the deadline.`,
      },
      label: { zh: '查看整改要求', en: 'See what is asked' },
      target: { to: '/re-evaluations/$id', params: { id: rectified.id } },
    };
  }
  const [report] = owed;
  if (report !== undefined) {
    const { factoryId, factoryName, year } = report;
    const dueOn = reportDueOn(year);
    const isLate = today > dueOn;
    return {
      sentence: {
        zh: `“${factoryName}”${year} 年度报告尚未提交，期限 ${dueOn}（平台默认）${isLate ? '已过，请尽快补交' : ''}。`,
        en: `The annual report ${year} of “${factoryName}” is not in; it ${isLate ? 'was' : 'is'} due on ${dueOn} (platform default).`,
      },
      label: { zh: '提交年度报告', en: 'Submit the annual report' },
      target: { to: '/factories/$id/annual-report', params: { id: factoryId } },
    };
  }
  const cultivated = waiting('cultivation');
  if (cultivated !== undefined) {
    return {
      sentence: {
        zh: `“${cultivated.factoryName}”正在培育期，达到目标后请申请验收。`,
        en: `“${cultivated.factoryName}” is in cultivation; apply for acceptance once the goals are reached.`,
      },
      label: { zh: '查看培育与验收', en: 'See cultivation and acceptance' },
      target: { to: '/applications/$id', params: { id: cultivated.id } },
    };
  }
  const draft = waiting('draft');
  if (draft !== undefined) {
    return {
      sentence: {
        zh: `“${draft.factoryName}”的申报还在填报，尚未提交。`,
        en: `The application of “${draft.factoryName}” is being filled in and not submitted yet.`,
      },
      label: { zh: '继续填报', en: 'Go on filling in' },
      target: { to: '/applications/$id/declare', params: { id: draft.id } },
    };
  }
  const running = applications.filter(({ phase }) => !endedPhases.includes(phase)).length;
  return {
    sentence:
      running === 0
        ? {
            zh: '现在没有需要您处理的事项，可以新建申报。',
            en: 'Nothing waits for you; you can start an application.',
          }
        : {
            zh: `${running} 件申报正在办理，暂时不需要您做什么。`,
            en: `${running} applications are being handled; nothing is asked of you now.`,
          },
    label: { zh: '新建申报', en: 'Start an application' },
    target: { to: '/apply' },
  };
}
