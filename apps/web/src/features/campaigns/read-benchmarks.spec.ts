import { describe, expect, it } from '@jest/globals';
import { readBenchmarks } from './read-benchmarks.js';

describe('benchmarks from pasted text', () => {
  it('reads CSV, quantiles by their column and empty cells as absent', () => {
    const text =
      'kpi,scope,region,industry,n,mean,q0.75,q0.90\na,province,440000,C39,211,15,24,\nb,nation,,C3,9,,,0';
    expect(readBenchmarks(text)).toEqual({
      ok: true,
      benchmarks: [
        {
          kpi: 'a',
          scope: 'province',
          region: '440000',
          industry: 'C39',
          n: 211,
          mean: 15,
          quantiles: { '0.75': 24 },
        },
        { kpi: 'b', scope: 'nation', industry: 'C3', n: 9, quantiles: { '0.9': 0 } },
      ],
    });
  });

  it('reads the JSON of the API', () => {
    const benchmarks = [{ kpi: 'a', scope: 'world', industry: 'C39', n: 5, mean: -1.5 }];
    expect(readBenchmarks(JSON.stringify(benchmarks))).toEqual({ ok: true, benchmarks });
  });

  it('names every faulty line by its number in the text', () => {
    const reading = readBenchmarks(
      'kpi,scope,industry,n\na,province,C39,5\nb,planet,C39,5\nc,world,C39,many',
    );
    expect(reading).toMatchObject({
      ok: false,
      faults: [{ zh: '第 3 行有误：scope' }, { zh: '第 4 行有误：n' }],
    });
  });

  it.each([
    ['', '第 1 行应为列名'],
    ['a,b', '第 1 行应为列名'],
    ['[{', '不是有效的 JSON'],
    ['[]', '没有数据行'],
    ['kpi,scope,industry,n\n', '没有数据行'],
  ])('refuses %j and says why', (text, why) => {
    const reading = readBenchmarks(text);
    expect(reading.ok ? '' : reading.faults[0]?.zh).toContain(why);
  });
});
