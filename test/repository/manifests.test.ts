import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { entryFiles } from '../../scripts/entry-files.js';
import { generatedFiles } from '../../scripts/generated-files.js';
import { listFiles } from '../../src/host/list-files.js';

interface Yaml {
  readonly path: string;
  readonly text: string;
  readonly value: Record<string, unknown>;
}

const root = process.cwd();
let manifests: readonly Yaml[] = [];
let workflows: readonly Yaml[] = [];
let pages: readonly Omit<Yaml, 'value'>[] = [];

async function readAll(paths: readonly string[]): Promise<readonly Omit<Yaml, 'value'>[]> {
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

beforeAll(async () => {
  const all = (await listFiles(root)).filter((path) => !/^(build|dist|coverage|test\/fixtures)\//.test(path));
  const yaml = await readAll(
    all.filter((path) => /^(actions\/[^/]+\/)?action\.yml$|^\.github\/workflows\//.test(path)),
  );
  const parsed = yaml.map((file) => ({ ...file, value: parse(file.text) as Record<string, unknown> }));
  manifests = parsed.filter(({ path }) => path.endsWith('action.yml'));
  workflows = parsed.filter(({ path }) => path.startsWith('.github/'));
  pages = await readAll(all.filter((path) => path.endsWith('.md')));
});

/** Every value below a key of that name. */
function valuesOf(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner] : valuesOf(inner, key)));
}

test('generated files are fresh', async () => {
  const files = await generatedFiles(root);
  const current = await Promise.all(
    files.map(({ path }) => readFile(join(root, path), 'utf8').catch(() => '')),
  );
  expect(files.filter(({ text }, index) => text !== current[index]).map(({ path }) => path)).toEqual([]);
});

test('all actions run on one Node', () => {
  const versions = manifests.flatMap(({ value }) => valuesOf(value.runs, 'using'));
  expect(new Set(versions)).toEqual(new Set(['node24', 'composite']));
});

test('manifests start files that the bundle has', () => {
  const started = manifests.flatMap(({ value }) => [
    ...valuesOf(value.runs, 'main'),
    ...valuesOf(value.runs, 'post'),
  ]);
  expect(started.length).toBeGreaterThanOrEqual(4);
  for (const file of started)
    expect(Object.keys(entryFiles('build'))).toContain(String(file).replace('../../dist/', ''));
});

test('an expression never stands in a script', () => {
  const scripts = [...manifests, ...workflows].flatMap(({ path, value }) =>
    valuesOf(value, 'run').map((script) => [path, String(script)] as const),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(([, script]) => script.includes('${{'))).toEqual([]);
});

describe('every action of others is pinned by its commit', () => {
  const pinned = /^([\w.-]+\/[\w./-]+@[0-9a-f]{40}|\.\/.*|\.|OWNER\/lockkeeper(\/[\w/-]+)?@v1)$/;

  test('in workflows', () => {
    const used = workflows.flatMap(({ value }) => valuesOf(value, 'uses'));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !pinned.test(String(name)))).toEqual([]);
  });

  test('in pages', () => {
    const used = pages.flatMap(({ text }) =>
      [...text.matchAll(/\buses: *["']?([^\s"'`]+)/g)].map((match) => match[1]),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !pinned.test(String(name)))).toEqual([]);
  });
});

describe('workflows', () => {
  test('say what they may do, and no more than reading at the top', () => {
    for (const { path, value } of workflows) {
      expect([path, value.permissions]).toEqual([path, expect.anything()]);
      expect(JSON.stringify(value.permissions)).not.toContain('write');
    }
  });

  test('end in one job that waits for all others and runs whatever became of them', () => {
    const ci = workflows.find(({ path }) => path.endsWith('/ci.yml'))?.value.jobs as Record<
      string,
      { needs?: readonly string[]; if?: string; 'timeout-minutes'?: number }
    >;
    const { 'all-green': last, ...others } = ci;
    expect([...(last?.needs ?? [])].sort()).toEqual(Object.keys(others).sort());
    expect(last?.if).toBe('always()');
  });

  test('give every job a time after which it ends', () => {
    for (const { path, value } of workflows) {
      for (const [name, job] of Object.entries(value.jobs as Record<string, object>)) {
        expect([path, name, job]).toEqual([
          path,
          name,
          expect.objectContaining({ 'timeout-minutes': expect.any(Number) }),
        ]);
      }
    }
  });

  test('never run on pull_request_target', () => {
    expect(
      workflows.filter(({ text }) => text.includes('pull_request_target')).map(({ path }) => path),
    ).toEqual([]);
  });

  test('leave no token behind in the checkout', () => {
    for (const { path, text } of workflows) {
      const checkouts = text.match(/uses: actions\/checkout@/g)?.length ?? 0;
      const careful = text.match(/persist-credentials: false/g)?.length ?? 0;
      expect([path, careful]).toEqual([path, checkouts]);
    }
  });
});

test('pages name no machine, registry host or token', () => {
  const forbidden =
    /(^|[\s`"'(])\/(work|opt|root|home)\/|registry\.(npmjs|yarnpkg)\.|\bgh[pousr]_[A-Za-z0-9]{20}/;
  expect(pages.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
});

test('links between pages lead somewhere', async () => {
  const files = new Set(await listFiles(root));
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)]
      .map((match) => join(path, '..', match[1] ?? ''))
      .filter(
        (target) =>
          !files.has(target) && ![...files].some((file) => file.startsWith(`${target.replace(/\/$/, '')}/`)),
      )
      .map((target) => `${path} -> ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the README lists every action and every guide, each once', () => {
  const readme = pages.find(({ path }) => path === 'README.md')?.text ?? '';
  const part = (name: string): string => readme.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
  const listed = (text: string): readonly string[] =>
    [...text.matchAll(/\]\(((?:actions|docs\/guides)\/[^)#]+)/g)].map(([, path = '']) => path).sort();
  const paths = pages.map(({ path }) => path).sort();
  expect(listed(part('Actions'))).toEqual(paths.filter((path) => /^actions\/[^/]+\/README\.md$/.test(path)));
  expect(listed(part('Guides'))).toEqual(paths.filter((path) => /^docs\/guides\/[^/]+\.md$/.test(path)));
});

test('the page of a rule tells to change its level only where that has an effect', () => {
  const page = (id: string): string => pages.find(({ path }) => path === `docs/rules/${id}.md`)?.text ?? '';
  expect(page('name-pattern')).toContain('lockkeeper: ignore name-pattern');
  for (const id of ['health-slow', 'deploy-failed', 'job-failed', 'http-status', 'rollback-refused']) {
    expect([id, page(id)]).toEqual([id, expect.stringContaining('## Its level')]);
    expect([id, page(id)]).toEqual([id, expect.not.stringMatching(/lockkeeper: ignore|suppress/)]);
  }
});

test('links to a part of a page name a heading that it has', () => {
  const texts = new Map(pages.map(({ path, text }) => [path, text]));
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)#([^)]*)\)/g)].flatMap(([, file = '', part]) => {
      const target = texts.get(file === '' ? path : join(path, '..', file));
      return target === undefined || anchorsOf(target).includes(part ?? '')
        ? []
        : [`${path} -> ${file}#${part}`];
    }),
  );
  expect(broken).toEqual([]);
});

/** As GitHub makes them of headings. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
