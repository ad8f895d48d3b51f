import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath, NO_BROWSER } from '../../../testing/src/browser.js';
import { coursesOf, ID } from '../../test/courses.js';
import { enclosed } from '../../test/edition.js';
import { testLog } from '../../test/sealed-log.js';
import { buildDossier } from '../dossier/build.js';
import { unpack } from '../dossier/dossier.js';

const executablePath = chromiumPath();
const inBrowser = executablePath === undefined ? describe.skip : describe;
const title = executablePath === undefined ? NO_BROWSER : 'the page of a dossier, opened from the disk';

inBrowser(title, () => {
  let browser: Browser;
  let folder: string;
  let page: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidu-viewer-'));
    const course = coursesOf('advanced', { most: 300 }).findLast(({ records }) =>
      records.some(({ event }) => event.type === 'application.eligibility-computed'),
    );
    const log = testLog();
    log.append(course?.records ?? []);
    const zip = await buildDossier(ID, log.seal(), enclosed);
    const html = unpack(zip)?.files.get('index.html') ?? new Uint8Array();
    await writeFile(join(folder, 'index.html'), html);
    page = pathToFileURL(join(folder, 'index.html')).href;
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox'],
    });
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([1280, 390])(
    'shows time line and why-trees at %i, asks for nothing, and needs no scrolling aside',
    async (width) => {
      const tab = await browser.newPage({ viewport: { width, height: 844 } });
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      tab.on('pageerror', (error) => asked.push(error.message));
      await tab.goto(page);
      const events = tab.locator('#events > li');
      const all = await events.count();
      expect(all).toBeGreaterThan(20);
      const evaluation = events.filter({ hasText: '计算评价结果' }).first();
      await evaluation.locator('summary').first().click();
      expect(await evaluation.locator('.why details').count()).toBeGreaterThan(10);
      await tab.selectOption('#stream', `application-${ID}`);
      const own = await events.filter({ visible: true }).count();
      expect(own).toBeGreaterThan(5);
      expect(own).toBeLessThan(all);
      await tab.fill('#find', '没有这样的词');
      expect(await events.filter({ visible: true }).count()).toBe(0);
      expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(asked).toEqual([page]);
      await tab.close();
    },
  );
});
