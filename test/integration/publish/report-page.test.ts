import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Report } from '../../../src/core/report.js';
import { smokeRules } from '../../../src/gates/smoke/rules.js';
import { renderReportPage } from '../../../src/publish/html/report/report-page.js';
import { findChromium, openBrowser } from '../../support/browser.js';
import { fullReport, fullSources, largeReport } from '../../support/full-report.js';
import { breakIn, faintTexts, focused, outsideOfWindow } from '../../support/page-looks.js';
import { aCheck, aFinding, aMigration, aReport } from '../../support/report.js';
import { aTrace } from '../../support/trace.js';

const program = findChromium();
const rules = Object.values(smokeRules);

(program === undefined ? describe.skip : describe)('the page of a report, in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    folder = await mkdtemp(join(tmpdir(), 'lockkeeper-page-'));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    readonly requests: string[];
    readonly complaints: string[];
  }

  async function open(report: Report, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
    const path = join(folder, 'report.html');
    await writeFile(path, renderReportPage(report, { rules, sources: fullSources }));
    const context = await browser.newContext(options);
    contexts.push(context);
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(path).href);
    return { page, requests, complaints };
  }

  const visible = (page: Page) => page.locator('.finding:visible').count();

  test('asks for nothing but itself, and says nothing to the console', async () => {
    const { page, requests, complaints } = await open(fullReport);
    await page.locator('#theme').click();
    await page.locator('a[href="#rules"]').click();
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('lets no script reach the network, and none run that is not its own', async () => {
    const { page } = await open(fullReport);
    const reached: string[] = [];
    await page.route('http://**', (route) => {
      reached.push(route.request().url());
      return route.fulfill({ body: '' });
    });
    expect(await page.evaluate(breakIn)).toEqual({ fetched: false, ran: false });
    expect(reached).toEqual([]);
  });

  test('narrows the findings down by severity, gate, rule, migration and words', async () => {
    const { page } = await open(fullReport);
    expect(await visible(page)).toBe(5);
    expect(await page.locator('#shown').textContent()).toBe('5 findings');
    const choose = async (name: string, value: string, expected: number): Promise<void> => {
      await page.locator(`select[name=${name}]`).selectOption(value);
      expect([name, value, await visible(page)]).toEqual([name, value, expected]);
    };
    await choose('severity', 'error', 3);
    await choose('gate', 'smoke', 1);
    await choose('gate', '', 3);
    await choose('migration', '004_orders', 2);
    await choose('rule', 'change-type-rewrites', 1);
    expect(await page.locator('#shown').textContent()).toBe('1 of 5 findings');
    await choose('severity', 'notice', 0);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await visible(page)).toBe(5);
    await page.getByRole('searchbox').fill('WRITES anew public.orders');
    expect(await visible(page)).toBe(1);
    await page.getByRole('searchbox').fill('alter column total');
    expect(await visible(page)).toBe(2);
  });

  test('has a way through by keyboard, with a mark where one is', async () => {
    const { page } = await open(fullReport);
    await page.keyboard.press('Tab');
    const stops: string[] = [];
    for (let index = 0; index < 14; index += 1) {
      const { name, outline } = await page.evaluate<{ name: string; outline: string }>(focused);
      expect([name, outline]).toEqual([name, 'solid 3px']);
      stops.push(name);
      await page.keyboard.press('Tab');
    }
    expect(stops[0]).toBe('skip');
    const filters = stops.filter((name) => /^(?:search|severity|gate|rule|migration)$/.test(name));
    expect(filters).toEqual(['search', 'severity', 'gate', 'rule', 'migration']);
    await page.keyboard.press('/');
    await page.keyboard.type('comments');
    expect(await visible(page)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await visible(page)).toBe(5);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.locator('details.migration > summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details.migration').getAttribute('open')).toBeNull();
  });

  test('fits a phone: nothing stands out to the right, whatever is unfolded', async () => {
    const { page } = await open(fullReport, { viewport: { width: 360, height: 740 } });
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate(outsideOfWindow)).toEqual([]);
  });

  test('fits a phone with names that do not end, too', async () => {
    const name = 'a'.repeat(300);
    const location = { file: `${name}.sql`, line: 1 };
    const finding = { rule: name, title: name, migration: name, detail: name, fix: name, location };
    const lock = { relation: name, mode: 'ACCESS EXCLUSIVE' as const };
    const migrations = [aMigration({ id: name, trace: aTrace({ sql: name, locks: [lock] }) })];
    const findings = [aFinding(finding), aFinding({ ...finding, rule: `${name}b`, migration: 'b' })];
    const checks = [aCheck({ gate: 'smoke', project: name, summary: name, findings, migrations })];
    const { page } = await open(aReport({ checks, base: name }), { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate(outsideOfWindow)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('can be read in %s colours', async (colorScheme) => {
    const { page } = await open(fullReport, { colorScheme });
    expect(await page.evaluate(faintTexts)).toEqual([]);
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const before = await paper();
    const pressed = await page.locator('#theme').getAttribute('aria-pressed');
    expect(pressed).toBe(String(colorScheme === 'dark'));
    await page.locator('#theme').click();
    expect(await paper()).not.toBe(before);
    expect(await page.evaluate(faintTexts)).toEqual([]);
    await page.reload();
    expect(await paper()).not.toBe(before);
  });

  test('shows everything without a script', async () => {
    const { page } = await open(fullReport, { javaScriptEnabled: false });
    expect(await visible(page)).toBe(5);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('#theme').isVisible()).toBe(false);
    expect(await page.locator('.locks svg').first().isVisible()).toBe(true);
  });

  test('stands 2,000 findings', async () => {
    const { page } = await open(largeReport(2000));
    await page.getByRole('searchbox').fill('table_7');
    expect(await visible(page)).toBe(40);
    expect(await page.locator('#shown').textContent()).toBe('40 of 2,000 findings');
  });

  test('goes on paper without what only a screen can do, and unfolded', async () => {
    const { page } = await open(fullReport);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0);
  });
});
