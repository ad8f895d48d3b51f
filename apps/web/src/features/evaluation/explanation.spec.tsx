import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type EvaluationRequest, type EvaluationResult, evaluate } from '@tidu/criteria';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { show } from '../../../test/components/page.js';
import { Explanation } from './explanation.js';

/** The evaluation of a sample story. */
function resultOf(story: string): EvaluationResult {
  const sample = readFileSync(new URL(`../../../../../samples/${story}.json`, import.meta.url), 'utf8');
  const { request } = JSON.parse(sample) as { readonly request: EvaluationRequest };
  const evaluation = evaluate(request);
  if (!evaluation.ok) throw new Error('the sample is not sound');
  return evaluation.result;
}

const file = { sha256: 'ab', size: 1, mediaType: 'application/pdf', fileName: 'a.pdf' };

describe('an evaluation explained', () => {
  it('gives the whole verdict, and one line for each paragraph with its own', () => {
    const result = resultOf('excellent-not-met');
    const { container } = show(<Explanation result={result} evidence={[]} applicationId="a" />);
    expect(container.querySelector('.verdict')?.className).toContain('ineligible');
    const rows = screen.getAllByRole('listitem');
    expect(rows.filter((row) => row.querySelector('.verdict.not-met') !== null).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('button', { name: 'Why' })).toHaveLength(rows.length);
  });

  it('shows why only where it is asked, with the reason, what decided, and the evidence of that paragraph', async () => {
    const result = resultOf('excellent-not-met');
    const failed = result.clauses.find(({ verdict }) => verdict === 'not-met');
    const reason = failed?.reasons[0]?.message.en ?? 'none';
    const evidence = [
      { id: '1', clause: failed?.id ?? '', title: 'Of this paragraph', ...file },
      { id: '2', clause: 'base/1', title: 'Of another', ...file },
    ];
    show(<Explanation result={result} evidence={evidence} applicationId="a" />);
    expect(screen.queryByText(reason)).toBeNull();
    const rows = screen
      .getAllByRole('listitem')
      .filter((row) => row.querySelector('.verdict.not-met') !== null);
    for (const row of rows) await userEvent.click(within(row).getByRole('button', { name: 'Why' }));
    expect(screen.getAllByText(reason).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Decided by:/).length).toBeGreaterThanOrEqual(rows.length);
    const link = screen.getByRole('link', { name: 'Of this paragraph' });
    expect(link.getAttribute('href')).toBe('/api/applications/a/evidence/1');
    expect(screen.queryByRole('link', { name: 'Of another' })).toBeNull();
    const [open] = screen.getAllByRole('button', { name: 'Close', expanded: true });
    if (open !== undefined) await userEvent.click(open);
    expect(screen.getAllByRole('button', { name: 'Why' }).length).toBeGreaterThan(0);
  });

  it('lists what is missing, each with its clause, where the outcome is undetermined', () => {
    const result = resultOf('excellent-waiver-undetermined');
    show(<Explanation result={result} evidence={[]} applicationId="a" />, 'zh');
    expect(screen.getByText('暂不能判定')).toBeTruthy();
    const list = screen.getByRole('heading', { name: '还缺少的依据' }).parentElement;
    if (list === null) throw new Error('there is no list');
    expect(within(list).getAllByRole('listitem')).toHaveLength(result.missing.length);
    for (const { clause } of result.missing)
      expect(within(list).getAllByText(clause).length).toBeGreaterThan(0);
  });
});
