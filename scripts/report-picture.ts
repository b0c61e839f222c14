import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { findChromium, openBrowser } from '../test/support/browser.js';
import { commandLine } from '../test/support/command-line.js';
import { withRepository } from '../test/support/git-repository.js';

/**
 * Makes `docs/images/page.png`: the page of a real check of a small real repository, on a screen in light colours and
 * on a phone in dark ones. Asks for a Chromium.
 */
const picture = 'docs/images/page.png';

const base = {
  'db/migrations/001_shop.up.sql': `CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY,
  customer_id bigint NOT NULL,
  total integer NOT NULL,
  note varchar(50)
);
`,
  'db/migrations/001_shop.down.sql': 'DROP TABLE orders;\nDROP TABLE customers;\n',
};

const change = {
  'db/migrations/002_order_totals.up.sql': `BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ALTER COLUMN note TYPE varchar(100);
CREATE INDEX orders_total_idx ON orders (total);
ALTER TABLE orders ALTER COLUMN total TYPE bigint;
ALTER TABLE orders ADD CONSTRAINT orders_customer_fkey
  FOREIGN KEY (customer_id) REFERENCES customers (id);
COMMIT;
`,
  'db/migrations/002_order_totals.down.sql': `BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders DROP CONSTRAINT orders_customer_fkey;
ALTER TABLE orders ALTER COLUMN total TYPE integer;
ALTER TABLE orders ALTER COLUMN note TYPE varchar(50);
COMMIT;
`,
};

const program = findChromium();
if (program === undefined)
  throw new Error('no Chromium: install one, or name it in LOCKKEEPER_TEST_CHROMIUM');

await withRepository(async (repository) => {
  await repository.commit(base, 'shop');
  await repository.git('checkout', '--quiet', '-b', 'order-totals');
  await repository.commit(change, 'order totals');
  const page = join(repository.root, 'report.html');
  const { stdout } = await commandLine(repository.root, 'check', '--base', 'main', '--html-path', page);
  process.stdout.write(stdout);
  const browser = await openBrowser(program);
  try {
    await writeFile(picture, await composed(browser, page));
  } finally {
    await browser.close();
  }
});
process.stdout.write(`${picture}: ${(await readFile(picture)).length} bytes\n`);

/** Both pictures side by side. */
async function composed(browser: Browser, path: string): Promise<Buffer> {
  const height = 1180;
  const shot = (width: number, colorScheme: 'light' | 'dark', from: string): Promise<Buffer> =>
    shotOf(browser, path, { options: { viewport: { width, height }, colorScheme }, from });
  const screen = await shot(900, 'light', '#findings');
  const phone = await shot(360, 'dark', 'details.migration');
  const image = (picture: Buffer): string =>
    `<img alt="" src="data:image/png;base64,${picture.toString('base64')}">`;
  const page = await browser.newPage({ viewport: { width: 1284, height } });
  await page.setContent(
    `<body style="margin:0;display:flex;gap:24px;background:#888">${image(screen)}${image(phone)}`,
  );
  return page.screenshot();
}

interface Shot {
  readonly options: Parameters<Browser['newPage']>[0];
  /** What stands at the top of the window. */
  readonly from: string;
}

async function shotOf(browser: Browser, path: string, { options, from }: Shot): Promise<Buffer> {
  const page = await browser.newPage(options);
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(`document.querySelector(${JSON.stringify(from)}).scrollIntoView()`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
