import { describe, expect, it } from '@jest/globals';
import { readBenchmarkRows, readBenchmarks } from './read-benchmarks.js';

const read = (text: string) => readBenchmarks(text, '2024');
const faultsOf = (text: string) => {
  const reading = read(text);
  return reading.ok ? [] : reading.faults.map(({ zh }) => zh);
};

describe('benchmarks from pasted text', () => {
  const first = {
    kpi: 'labor-productivity-gain',
    scope: 'province',
    region: '440000',
    industry: 'C39',
    n: 1063,
    mean: 15,
    quantiles: { '0.75': 24 },
  };

  it('reads CSV, quantiles by their column and empty cells as absent', () =>
    expect(
      read(
        'kpi,scope,region,industry,n,mean,q0.75,q0.90\nlabor-productivity-gain,province,440000,C39,"1,063",15,24,\ncnc-rate,nation,,C39,9,,,0',
      ),
    ).toEqual({
      ok: true,
      benchmarks: [
        first,
        { kpi: 'cnc-rate', scope: 'nation', industry: 'C39', n: 9, quantiles: { '0.9': 0 } },
      ],
    }));

  it('reads Chinese headings, names and tabs, as Excel copies them', () =>
    expect(
      read(
        '\ufeff指标\t比较方式\t范围\t省份\t行业\t样本数\t平均值\t0.75分位\r\n全员劳动生产率提升\t指标水平\t省内\t广东省\tｃ39\t１０６３\t15%\t24\r\n',
      ),
    ).toEqual({ ok: true, benchmarks: [{ ...first, measure: 'level' }] }));

  it('refuses an unquoted number with commas', () =>
    expect(
      faultsOf('kpi,scope,region,industry,n,mean\nlabor-productivity-gain,province,440000,C39,1,063,15'),
    ).toEqual([expect.stringMatching(/^第 2 行：.*1,063/)]));

  it('names each faulty line by its number in the text, blank lines and quoted line ends counted', () =>
    expect(
      faultsOf(
        'kpi,scope,industry,n\n\n"cnc-\nrate",world,C39,5\ncnc-rate,planet,C39,5\ncnc-rate,world,C39,many',
      ),
    ).toEqual([
      expect.stringMatching(/^第 3 行/),
      expect.stringMatching(/^第 5 行.*planet/),
      expect.stringMatching(/^第 6 行.*many/),
    ]));

  it('refuses a provincial row without a province, and one of the nation with one', () =>
    expect(
      faultsOf(
        '指标,范围,省份,行业,样本数\ncnc-rate,省内,,C39,5\ncnc-rate,国内,广东省,C39,5\ncnc-rate,省内,深圳,C39,5',
      ),
    ).toEqual([
      expect.stringContaining('须写明省份'),
      expect.stringContaining('不写省份'),
      expect.stringContaining('深圳'),
      expect.stringContaining('须写明省份'),
    ]));

  it('reads the JSON of the API', () => {
    const benchmarks = [{ kpi: 'cnc-rate', scope: 'world', industry: 'C39', n: 5, mean: 1.5 }];
    expect(read(JSON.stringify(benchmarks))).toEqual({ ok: true, benchmarks });
  });

  it('reads the rows of a sheet alike', () =>
    expect(
      readBenchmarkRows(
        [
          { line: 1, cells: ['指标', '范围', '行业', '样本数'] },
          { line: 2, cells: ['关键设备数控化率', '全球', '锂离子电池制造', '12'] },
        ],
        '2024',
      ),
    ).toEqual({ ok: true, benchmarks: [{ kpi: 'cnc-rate', scope: 'world', industry: 'C3841', n: 12 }] }));

  it.each([
    ['', '第 1 行应为列名'],
    ['a,b', '第 1 行应为列名'],
    ['[{', '不是有效的 JSON'],
    ['[]', '没有数据行'],
    ['kpi,scope,industry,n\n', '没有数据行'],
  ])('refuses %j and says why', (text, why) => expect(faultsOf(text)[0]).toContain(why));
});
