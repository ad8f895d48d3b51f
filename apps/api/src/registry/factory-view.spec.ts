import { expect, it } from '@jest/globals';
import { foldAggregate } from '@tidu/domain';
import { campaign } from '../../../../packages/domain/test/dossier.js';
import { factoryViewOf } from './factory-view.js';

it('names what the annual reports of a converted title are judged by, though there was no application', () => {
  const { terms } = campaign('basic');
  if (terms === null) throw new Error('the sample campaign is open');
  const { edition, interpretation } = terms;
  const basis = { applicationId: null, campaignId: 'c', edition, interpretation, findings: {}, waivers: {} };
  const days = { validFrom: '2026-08-01', validUntil: '2029-07-31' };
  const term = { tier: 'basic', certificateNumber: 'SN-示例', ...days, basis };
  const legacy = { name: '示例称号', issuer: '示例机关', number: '1', awardedOn: '2024-01-01' };
  const place = { province: '320000', city: '320200' };
  const registered = { id: 'f', enterprise: 'e', name: '示例工厂', ...place, industry: 'C3451' };
  const state = foldAggregate('factory', [
    { type: 'factory.registered', data: registered },
    { type: 'factory.title-converted', data: { term, legacy, evidence: null } },
  ]);
  expect(factoryViewOf('f', state, 2, [], '2027-01-04T02:00:00.000Z').basis).toEqual({
    applicationId: null,
    edition,
    tier: 'basic',
    interpretation,
  });
});
