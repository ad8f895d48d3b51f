import { describe, expect, it } from '@jest/globals';
import { nextStep } from './next-step.js';

const today = '2026-11-22';
type Given = Parameters<typeof nextStep>;
type Status = NonNullable<Given[0][number]['title']>['status'];
type Phase = Given[1][number]['phase'];
type Report = Given[2][number];

const titled = (validFrom: string, status: Status = 'active') => ({
  id: 'f',
  name: '示例工厂',
  title: { validFrom, status },
});
const untitled = { id: 'f', name: '示例工厂', title: null };
const application = (phase: Phase) => ({ id: 'a', factoryName: '示例工厂', phase });
const report = (year: number, phase: Report['phase'] = 'kept'): Report => ({
  id: `f-${year}`,
  factoryId: 'f',
  factoryName: '示例工厂',
  year,
  phase,
});

const labelOf = (factories: Given[0], applications: Given[1] = [], reEvaluations: Given[2] = []) =>
  nextStep(factories, applications, reEvaluations, today).label.zh;

describe('the next step of an enterprise', () => {
  it('is to register a factory where there is none', () => expect(labelOf([])).toBe('登记工厂'));

  it('is the correction before everything else', () =>
    expect(
      labelOf(
        [titled('2025-05-01')],
        [application('draft'), application('returned')],
        [report(2026, 'rectification')],
      ),
    ).toBe('去补正'));

  it.each<[string, Status, Report[], string]>([
    ['2025-05-01', 'active', [], '提交年度报告'],
    ['2026-05-01', 'active', [], '新建申报'],
    ['2025-05-01', 'revoked', [], '新建申报'],
    ['2025-05-01', 'active', [report(2026)], '新建申报'],
    ['2024-05-01', 'active', [report(2025)], '提交年度报告'],
    ['2025-05-01', 'active', [report(2026, 'rectification')], '查看整改要求'],
  ])('with a title from %s that is %s and the reports %j is %s', (validFrom, status, reports, expected) =>
    expect(labelOf([titled(validFrom, status)], [], reports)).toBe(expected),
  );

  it('is to go on with a draft, and to start one where none is', () => {
    expect(labelOf([untitled], [application('draft')])).toBe('继续填报');
    expect(labelOf([untitled], [application('refused')])).toBe('新建申报');
  });
});
