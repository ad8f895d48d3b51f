import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type FactoryView } from '@tidu/contracts';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { stubApi, type StubbedApi } from '../../../test/components/api.js';
import { show } from '../../../test/components/page.js';
import { Incidents } from './incidents.js';

const ID = '11111111-1111-4111-8111-111111111111';
const incident: FactoryView['incidents'][number] = {
  id: '1',
  kind: 'safety-accident',
  happenedOn: '2027-03-01',
  facts: '示例：车间起火',
  source: '示例：应急管理局通报',
  reportedOn: '2027-03-03',
  actBy: '2027-03-24',
  settled: 'open',
};
const factory: FactoryView = {
  id: ID,
  enterprise: '91320214MA1T0A0B2R',
  name: '示例工厂',
  province: '320000',
  city: '320200',
  industry: 'C3451',
  branchUscc: null,
  title: null,
  titles: [],
  standing: { held: null, next: 'basic', barredUntil: null },
  nurture: [],
  basis: null,
  incidents: [incident, { ...incident, id: '2', facts: '示例：另一起', settled: 'closed' }],
  version: 3,
  actions: [],
};
const closing = { type: 'close-incident', whyNot: null, asks: [], leadsTo: null };

let api: StubbedApi;
beforeEach(() => {
  const receipt = { id: ID, version: 4, position: 40, repeated: false };
  api = stubApi({ [`POST /api/factories/${ID}/close-incident`]: () => receipt });
});
afterEach(() => api.restore());

it('shows what was reported, and by when it is to be acted on, to those who cannot close it', () => {
  show(<Incidents factory={factory} />);
  expect(screen.getByText('示例：车间起火')).toBeTruthy();
  expect(screen.getByText('2027-03-24')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('closes the one that is open, with the reason', async () => {
  show(<Incidents factory={{ ...factory, actions: [closing] }} />);
  await userEvent.click(screen.getByRole('button'));
  await userEvent.type(await screen.findByLabelText('Reason'), 'a false alarm');
  const [, submit] = screen.getAllByRole('button', { name: 'Close the incident without proceeding' });
  if (submit === undefined) throw new Error('the form has no button');
  await userEvent.click(submit);
  await waitFor(() => expect(api.by('POST')).toHaveLength(1));
  expect(api.by('POST').map(({ body }) => body)).toEqual(['{"reason":"a false alarm","incident":"1"}']);
});
