import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CaseViewOf } from '@tidu/contracts';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { refusal, stubApi, type StubbedApi } from '../../../test/components/api.js';
import { show } from '../../../test/components/page.js';
import { caseKindNamed } from '../../presentation/case-kinds.js';
import { CaseDrawer } from './case-drawer.js';

const view: CaseViewOf<'edition'> = {
  id: '2024',
  version: 3,
  title: '示例版本',
  phase: 'adopted',
  phaseName: { zh: '已采用', en: 'adopted' },
  tier: null,
  campaignId: null,
  applicationId: null,
  factoryId: null,
  clocks: [],
  actions: [],
  whole: true,
  kind: 'edition',
  content: {
    id: '2024',
    phase: 'adopted',
    contentHash: 'sha256:0',
    inForceFrom: '2026-01-01',
    documentNumber: '示例',
    retiredFrom: null,
  },
};
const receipt = { id: '2024', version: 4, position: 40, repeated: false };

let api: StubbedApi;
let answer: () => object | Promise<object>;
const onClose = jest.fn();
beforeEach(() => {
  onClose.mockReset();
  answer = () => receipt;
  api = stubApi({ 'POST /api/editions/2024/retire-edition': () => answer() });
});
afterEach(() => api.restore());

function open() {
  const props = { kind: caseKindNamed('edition'), view, type: 'retire-edition', title: 'Retire it', onClose };
  show(<CaseDrawer {...props} />);
}

async function fill(day: string): Promise<void> {
  await userEvent.type(screen.getByLabelText('From'), day);
}

const button = () => screen.getByRole('button', { name: /Retire it/ });

describe('the dialog of an act', () => {
  it('gives the command once, however often its button is pressed', async () => {
    let done: (answer: object) => void = () => undefined;
    answer = () => new Promise((resolve) => (done = resolve));
    open();
    await fill('2027-01-01');
    await userEvent.dblClick(button());
    await waitFor(() => expect(api.by('POST')).not.toHaveLength(0));
    await userEvent.click(button());
    done(receipt);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(api.by('POST').map(({ body }) => body)).toEqual(['{"from":"2027-01-01"}']);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('sends nothing that the contract would refuse, and says which field', async () => {
    open();
    await userEvent.click(button());
    expect(await screen.findByText('Required.')).toBeTruthy();
    expect(api.by('POST')).toEqual([]);
  });

  it('stays open with what was entered where the act is refused, and the refusal has the focus', async () => {
    answer = () => refusal(409, 'wrong-phase');
    open();
    await fill('2027-01-01');
    await userEvent.click(button());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('refused: wrong-phase');
    expect(document.activeElement).toBe(alert);
    expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2027-01-01');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('sends the command again under the same key where no answer came', async () => {
    let tries = 0;
    answer = () => {
      tries += 1;
      return tries < 3 ? Promise.reject(new TypeError('no network')) : receipt;
    };
    open();
    await fill('2027-01-01');
    await userEvent.click(button());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const keys = api.by('POST').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });
});
