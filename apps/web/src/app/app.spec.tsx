import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ApplicationCounts, type PublicTitle } from '@tidu/contracts';
import { type Asked, refusal, stubApi, type StubbedApi } from '../../test/components/api.js';
import { official } from '../../test/components/page.js';
import { App } from './app.js';
import { showAccount } from '../session/shown-account.js';
import { router } from './router.js';

const count = (value: number) => ({ value, exact: true });

function title(number: string): PublicTitle {
  return {
    ...{ tier: 'advanced', certificateNumber: number, validFrom: '2026-01-01', validUntil: '2029-01-01' },
    ...{ kind: 'awarded', status: 'active', endedOn: null, replacedBy: null },
    ...{ factoryName: `示例工厂 ${number}`, enterpriseName: '示例企业', province: '320000', industry: 'C34' },
  };
}

function titles({ path }: Asked) {
  const isSecond = path.includes('cursor=');
  const items = isSecond ? [title('3')] : [title('1'), title('2')];
  return { items, count: count(3), next: isSecond ? null : 'the-next' };
}

const counts: ApplicationCounts = {
  total: count(7),
  mine: count(2),
  byPhase: { submitted: count(4), awarded: count(3) },
};

let api: StubbedApi;
let me: object;
beforeEach(() => {
  localStorage.setItem('tidu.language', 'en');
  me = official;
  showAccount(null);
  api = stubApi({
    'GET /api/session': () => me,
    'GET /api/titles': titles,
    'GET /api/applications/counts': () => counts,
    'GET /api/applications': () => ({ items: [], count: count(0), next: null }),
    'GET /api/reminders': () => ({ items: [], count: count(0), next: null }),
  });
});
afterEach(() => api.restore());

/** Opens a page at its address. */
async function visit(address: string): Promise<void> {
  render(<App />);
  await act(() => router.navigate({ href: address }));
}

const address = () => location.pathname + location.search;
const asked = (path: string) => api.by('GET').filter((one) => one.path.split('?')[0] === path);
const query = (one: Asked | undefined) => Object.fromEntries(new URLSearchParams(one?.path.split('?')[1]));

describe('the public list of titles', () => {
  it('asks for what stands in its address, and leaves out what is not understood', async () => {
    me = refusal(401, 'not-signed-in');
    await visit('/public/titles?tier=advanced&province=320000&tone=loud');
    await screen.findByText('示例工厂 1');
    expect(query(asked('/api/titles').at(-1))).toEqual({
      tier: 'advanced',
      province: '320000',
      pageSize: '20',
    });
  });

  it('puts a filter into its address, so that it can be sent on', async () => {
    me = refusal(401, 'not-signed-in');
    await visit('/public/titles?tier=advanced');
    await screen.findByText('示例工厂 1');
    await userEvent.type(screen.getByLabelText('Find by name'), 'Wuxi{Enter}');
    await waitFor(() => expect(address()).toBe('/public/titles?tier=advanced&q=Wuxi'));
    await waitFor(() =>
      expect(query(asked('/api/titles').at(-1))).toMatchObject({ tier: 'advanced', q: 'Wuxi' }),
    );
  });

  it('reads on from where the last page ended, until all is shown', async () => {
    me = refusal(401, 'not-signed-in');
    await visit('/public/titles');
    expect(await screen.findByText('2 of 3 shown')).toBeTruthy();
    await userEvent.click(screen.getByText('Load more'));
    await screen.findByText('示例工厂 3');
    expect(screen.getByText('示例工厂 1')).toBeTruthy();
    expect(query(asked('/api/titles').at(-1))).toMatchObject({ cursor: 'the-next' });
    expect(screen.queryByText('Load more')).toBeNull();
  });
});

describe('the list of applications', () => {
  it('leads from each number to the list it counts, with the filters it was counted with', async () => {
    await visit('/applications?tier=advanced&q=Wuxi');
    await userEvent.click(await screen.findByText('awaiting formal check'));
    await waitFor(() => expect(address()).toContain('phase=submitted'));
    await waitFor(() =>
      expect(query(asked('/api/applications').at(-1))).toMatchObject({
        phase: 'submitted',
        tier: 'advanced',
        q: 'Wuxi',
      }),
    );
    expect(query(asked('/api/applications/counts').at(-1))).toEqual({ tier: 'advanced', q: 'Wuxi' });
  });
});

describe('a page for the signed-in', () => {
  it('leads to the sign-in where nobody is', async () => {
    me = refusal(401, 'not-signed-in');
    await visit('/applications');
    await waitFor(() => expect(address()).toBe('/sign-in'));
    expect(asked('/api/applications')).toEqual([]);
  });
});
