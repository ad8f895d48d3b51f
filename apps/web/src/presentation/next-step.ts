import { type ApplicationRow, type FactoryRow, type ReEvaluationRow } from '@tidu/contracts';
import { type LinkProps } from '@tanstack/react-router';
import { type Bilingual } from '../language/language.js';

export interface NextStep {
  readonly sentence: Bilingual;
  readonly label: Bilingual;
  readonly target: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

type OwnFactory = Pick<FactoryRow, 'id' | 'name'> & {
  readonly title: Pick<NonNullable<FactoryRow['title']>, 'status' | 'validFrom'> | null;
};
type OwnApplication = Pick<ApplicationRow, 'id' | 'factoryName' | 'phase'>;
type OwnReport = Pick<ReEvaluationRow, 'id' | 'factoryId' | 'factoryName' | 'year' | 'phase'>;

/** The one thing an enterprise should do next, from what it has: corrections first, then drafts, then what is new. */
export function nextStep(
  factories: readonly OwnFactory[],
  applications: readonly OwnApplication[],
  reEvaluations: readonly OwnReport[],
  today: string,
): NextStep {
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
  const returned = applications.find(({ phase }) => phase === 'returned');
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
  const rectified = reEvaluations.find(({ phase }) => phase === 'rectification');
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
  const unreported = factories.find((factory) => owesReport(factory, reEvaluations, today));
  if (unreported !== undefined) {
    return {
      sentence: {
        zh: `“${unreported.name}”今年的年度报告尚未提交，期限为 4 月 30 日（平台默认）。`,
        en: `This year’s annual report of “${unreported.name}” is not in; it is due on 30 April (platform default).`,
      },
      label: { zh: '提交年度报告', en: 'Submit the annual report' },
      target: { to: '/factories/$id/annual-report', params: { id: unreported.id } },
    };
  }
  const cultivated = applications.find(({ phase }) => phase === 'cultivation');
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
  const draft = applications.find(({ phase }) => phase === 'draft');
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
  const running = applications.filter(({ phase }) => !ended.has(phase)).length;
  return {
    sentence:
      running === 0
        ? {
            zh: '现在没有需要您处理的事项，可以申报下一级。',
            en: 'Nothing waits for you; you can apply for the next tier.',
          }
        : {
            zh: `${running} 件申报正在办理，暂时不需要您做什么。`,
            en: `${running} applications are being handled; nothing is asked of you now.`,
          },
    label: { zh: '新建申报', en: 'Start an application' },
    target: { to: '/apply' },
  };
}

const ended: ReadonlySet<string> = new Set(['awarded', 'refused', 'not-accepted', 'withdrawn']);

/** Whether a factory's report of this year is still to come: from the year after the award, while the title stands. */
function owesReport({ id, title }: OwnFactory, reEvaluations: readonly OwnReport[], today: string): boolean {
  const year = Number(today.slice(0, 4));
  const holds = title?.status === 'active' || title?.status === 'under-rectification';
  if (title === null || !holds || Number(title.validFrom.slice(0, 4)) >= year) return false;
  return !reEvaluations.some((row) => row.factoryId === id && row.year === year);
}
