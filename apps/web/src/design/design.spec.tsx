import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { show } from '../../test/components/page.js';
import { setDemoTime } from '../api/demo-time.js';
import { type Pages } from '../api/lists.js';
import { ActButton } from './act-button.js';
import { type ClockView } from '@tidu/contracts';
import { Clock } from './clock.js';
import { LoadMore } from './load-more.js';
import { ErrorSummary, ProblemNotice } from './problem-notice.js';
import { Verdict } from './verdict.js';

const said = { zh: '示例', en: 'Sample' };

describe('a deadline', () => {
  const deadline: ClockView = {
    name: 'sample',
    label: said,
    startedOn: '2026-09-01',
    dueOn: '2026-10-12',
    provisional: false,
    workingDaysLeft: 6,
    stopped: false,
    waitsFor: 'authority',
    onExpiry: null,
  };
  beforeEach(() => act(() => setDemoTime('2026-09-28T02:00:00.000Z')));
  afterEach(() => act(() => setDemoTime(null)));

  it('tells the working days left as the server counted them', () => {
    show(<Clock {...deadline} />);
    expect(screen.getByText(/6 working days left/)).toBeTruthy();
    expect(screen.getByText(/until 2026-10-12.*waits for the authority/)).toBeTruthy();
  });

  it('is not overdue on its last day, and is on the next', () => {
    act(() => setDemoTime('2026-10-12T15:59:00.000Z'));
    const { unmount } = show(<Clock {...deadline} />);
    expect(screen.queryByText(/overdue/)).toBeNull();
    unmount();
    act(() => setDemoTime('2026-10-12T16:00:00.000Z'));
    show(<Clock {...deadline} />);
    expect(screen.getByText(/overdue/)).toBeTruthy();
  });

  it('whose last day is provisional says so, and is never overdue', () => {
    act(() => setDemoTime('2026-11-01T00:00:00.000Z'));
    show(<Clock {...deadline} provisional />, 'zh');
    expect(screen.getByRole('link', { name: '暂定' }).getAttribute('href')).toBe('/calendar');
    expect(screen.getByText(/到期日待定/)).toBeTruthy();
    expect(screen.queryByText(/已逾期/)).toBeNull();
  });

  it('that stands still is neither counted nor overdue', () => {
    act(() => setDemoTime('2026-11-01T00:00:00.000Z'));
    show(<Clock {...deadline} stopped />, 'zh');
    expect(screen.getByText(/已中止/)).toBeTruthy();
    expect(screen.queryByText(/已逾期/)).toBeNull();
  });
});

describe('what was refused', () => {
  const faults = [{ field: 'name', message: { zh: '名称未填', en: 'The name is missing' } }];

  it('takes the focus, and leads to the field', () => {
    show(<ErrorSummary title={said} faults={faults} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getByRole('link', { name: 'The name is missing' }).getAttribute('href')).toBe('#name');
  });

  it('takes the focus again where it is refused again', () => {
    const page = show(<ErrorSummary title={said} faults={faults} />);
    screen.getByRole('link').focus();
    page.rerender(<ErrorSummary title={said} faults={[...faults]} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('names each fault, with the way to those the page has a field for', () => {
    const issues = ['$.name', '$.other'].map((path) => ({ path, message: { zh: path, en: path } }));
    const problem = { type: 'about:blank', title: '', status: 422, code: 'invalid', detail: '', issues };
    show(
      <ProblemNotice
        problem={{ ...problem, message: said }}
        fieldOf={(path) => (path === '$.name' ? 'name' : undefined)}
      />,
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '$.name',
      '$.other',
    ]);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('because somebody was faster says that nothing was done', () => {
    const problem = { type: '', title: '', status: 409, code: 'version-conflict', detail: '', message: said };
    show(<ProblemNotice problem={problem} />);
    expect(screen.getByRole('alert').textContent).toContain('your act was not carried out');
  });
});

describe('a button for an act', () => {
  it('that has to wait says why, and does nothing', async () => {
    const onAct = jest.fn();
    show(
      <ActButton whyNot="First the other." onClick={onAct}>
        Do it
      </ActButton>,
    );
    const button = screen.getByRole('button', { name: 'Do it', description: 'First the other.' });
    await userEvent.click(button);
    expect(onAct).not.toHaveBeenCalled();
  });

  it('acts where nothing stands in the way', async () => {
    const onAct = jest.fn();
    show(
      <ActButton whyNot={null} onClick={onAct}>
        Do it
      </ActButton>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    expect(onAct).toHaveBeenCalledTimes(1);
  });
});

describe('a verdict', () => {
  it('of a whole request is worded apart from that of a clause', () => {
    const { unmount } = show(<Verdict verdict="undetermined" />, 'zh');
    expect(screen.getByText('无法判定')).toBeTruthy();
    unmount();
    show(<Verdict verdict="undetermined" whole />, 'zh');
    expect(screen.getByText('暂不能判定')).toBeTruthy();
  });
});

describe('the rest of a list', () => {
  const pages: Pages<string> = {
    data: { items: ['a', 'b'], count: { value: 10_000, exact: false } },
    isError: false,
    error: null,
    refetch: () => undefined,
    isPlaceholderData: false,
    hasNextPage: true,
    isFetchingNextPage: false,
    fetchNextPage: () => undefined,
  };

  it('is asked for once a click, and says how much is shown', async () => {
    const fetchNextPage = jest.fn();
    show(<LoadMore pages={{ ...pages, fetchNextPage }} />);
    expect(screen.getByText(/2 of 10000\+ shown/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    expect(fetchNextPage).toHaveBeenCalledTimes(1);
  });

  it('is not offered where all is shown', () => {
    show(<LoadMore pages={{ ...pages, hasNextPage: false }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
