import { describe, expect, it } from '@jest/globals';
import { parseFeature } from './gherkin.js';

describe('a feature', () => {
  it('gives a scenario for each row of the examples, with the steps of the background first', () => {
    const source = `功能: 甲
背景:
  假如 备好
场景大纲: <数>个
  假如 有 <数> 个
  那么 得 <数> 个
  而且 完
  例子:
    | 数 |
    | 1  |
    | 2  |
`;
    expect(parseFeature(source)).toEqual(
      ['1', '2'].map((n) => ({
        feature: '甲',
        title: `${n}个`,
        line: 4,
        steps: [
          { role: 'given', text: '备好' },
          { role: 'given', text: `有 ${n} 个` },
          { role: 'then', text: `得 ${n} 个` },
          { role: 'then', text: '完' },
        ],
      })),
    );
  });

  it.each([
    ['before the first step', '功能: 甲\n场景: 乙\n  假入 备好\n  那么 完\n'],
    ['after it', '功能: 甲\n场景: 乙\n  假如 备好\n  那末 完\n'],
    ['that is none of ours', '功能: 甲\n场景: 乙\n  假如 备好\n  当 做\n  那么 完\n'],
  ])('is refused with a step %s that is not understood', (_where, source) => {
    expect(() => parseFeature(source)).toThrow();
  });
});
