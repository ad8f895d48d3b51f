import { expect, it } from '@jest/globals';
import { defaultInterpretation, evaluate } from '@tidu/criteria';
import { reEvaluationRequest } from './request.js';

it('goes by the edition alone where a province had asked for more at the award', () => {
  const request = reEvaluationRequest(
    {
      asOf: '2027-04-08',
      findings: {},
      subject: {
        factoryId: 'f',
        enterprise: '91320200MA1XR0M28Y',
        province: '320000',
        city: '320200',
        industry: 'C3421',
        tier: 'advanced',
        certificateNumber: 'X2026-32-0000000000',
        validUntil: '2029-08-01',
        basis: {
          applicationId: 'a',
          campaignId: 'c',
          edition: '2024',
          interpretation: defaultInterpretation('2024'),
          findings: {
            'base/3': { verdict: 'met' },
            'overlay/jiangsu/self-assessed-tier': { verdict: 'met' },
          },
          waivers: {},
        },
      },
      report: {
        profile: {
          aboveDesignatedSize: true,
          annualRevenueCny: 1e9,
          mainProducts: '示例',
          competitiveness: '示例',
        },
        integrity: { creditRecordClean: true, accidents: [], violations: [] },
        maturity: { level: 3, kind: 'self', assessedOn: '2027-01-15' },
        kpis: [],
        changes: '',
      },
    },
    [],
  );
  expect(request?.findings).toEqual({ 'base/3': { verdict: 'met' } });
  expect(evaluate(request)).toMatchObject({ ok: true });
});
