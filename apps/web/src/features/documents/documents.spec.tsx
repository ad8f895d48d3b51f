import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DocumentEntry } from '@tidu/contracts';
import { screen } from '@testing-library/react';
import { stubApi, type StubbedApi } from '../../../test/components/api.js';
import { show } from '../../../test/components/page.js';
import { Documents } from './documents.js';

const opinion: DocumentEntry = {
  kind: 'opinion',
  item: '甲/1',
  title: { zh: '专家评审意见表：甲', en: 'Expert opinion: A' },
  on: '2026-08-02',
  formats: ['pdf', 'docx', 'xlsx'],
};

let api: StubbedApi;
let entries: readonly DocumentEntry[];
beforeEach(() => {
  entries = [opinion];
  api = stubApi({ 'GET /api/applications/a%20b/documents': () => entries });
});
afterEach(() => api.restore());

const path = '/api/applications/{id}/documents';

describe('the documents of a thing', () => {
  it('open as PDF, and download in every other format they are offered in', async () => {
    show(<Documents path={path} id="a b" version={1} />, 'zh');
    const pdf = await screen.findByRole('link', { name: '专家评审意见表：甲' });
    expect(pdf.getAttribute('href')).toBe(
      '/api/applications/a%20b/documents/opinion?format=pdf&item=%E7%94%B2%2F1',
    );
    const names = screen.getAllByRole('link').map((link) => link.getAttribute('aria-label') ?? '');
    expect(names.slice(1)).toEqual(['下载 专家评审意见表：甲，Word', '下载 专家评审意见表：甲，Excel']);
    expect(screen.getByText('2026-08-02')).toBeTruthy();
  });

  it('say so where there are none', async () => {
    entries = [];
    show(<Documents path={path} id="a b" version={1} />);
    expect(await screen.findByText('There are no documents yet.')).toBeTruthy();
  });
});
