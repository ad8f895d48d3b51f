import { describe, expect, it } from '@jest/globals';
import { nextStep } from './next-step.js';

const today = '2026-11-22';
type Given = Parameters<typeof nextStep>;
type Phase = Given[2][number]['phase'];

const factory = { id: 'f' };
const report = { factoryId: 'f', factoryName: '示例工厂', year: 2026 };
const application = (phase: Phase, mine = true) => ({ id: 'a', factoryName: '示例工厂', phase, mine });
const rectified = { id: 'f-2026', factoryName: '示例工厂', phase: 'rectification', mine: true } as const;

const step = (
  factories: Given[0],
  {
    owed = [],
    applications = [],
    reEvaluations = [],
  }: Partial<Record<'owed', Given[1]>> &
    Partial<Record<'applications', Given[2]>> &
    Partial<Record<'reEvaluations', Given[3]>> = {},
) => nextStep(factories, owed, applications, reEvaluations, today);
const labelOf = (...given: Parameters<typeof step>) => step(...given).label.zh;

describe('the next step of an enterprise', () => {
  it('is to register a factory where there is none', () => expect(labelOf([])).toBe('登记工厂'));

  it('is the correction before everything else', () =>
    expect(
      labelOf([factory], {
        owed: [report],
        applications: [application('draft'), application('returned')],
        reEvaluations: [rectified],
      }),
    ).toBe('去补正'));

  it('is the rectification before the report, and the report before drafts', () => {
    expect(labelOf([factory], { owed: [report], reEvaluations: [rectified] })).toBe('查看整改要求');
    expect(labelOf([factory], { owed: [report], applications: [application('draft')] })).toBe('提交年度报告');
  });

  it('says of a report whether its day is past', () => {
    expect(step([factory], { owed: [report] }).sentence.zh).toContain('2026-04-30（平台默认）已过');
    expect(step([factory], { owed: [{ ...report, year: 2027 }] }).sentence.zh).toContain(
      '期限 2027-04-30（平台默认）。',
    );
  });

  it('is what the server says waits, and nothing else', () => {
    expect(labelOf([factory], { applications: [application('draft')] })).toBe('继续填报');
    expect(labelOf([factory], { applications: [application('draft', false)] })).toBe('新建申报');
    expect(labelOf([factory], { applications: [application('refused')] })).toBe('新建申报');
  });

  it('counts what is being handled, and not what has come to its end', () => {
    const handled = (phase: Phase) =>
      step([factory], { applications: [application(phase, false)] }).sentence.zh;
    expect(handled('in-review')).toContain('1 件申报正在办理');
    expect(handled('lapsed')).toContain('现在没有需要您处理的事项');
  });
});
