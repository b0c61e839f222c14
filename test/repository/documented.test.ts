import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/read.js';
import { readSmokeFile } from '../../src/gates/http-smoke/file/read.js';
import { readPolicy } from '../../src/gates/policy/file/read.js';
import { readDeclarations } from '../../src/gates/rls/read.js';
import { readReleaseFile } from '../../src/stages/release/release-file.js';
import { type AllDocumented, readDocumented } from '../support/documented.js';

const root = process.cwd();
let documented: AllDocumented;
beforeAll(async () => {
  documented = await readDocumented(root);
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function allSteps() {
  return documented.workflows.flatMap(({ from, text }) => {
    const { jobs } = parse(text) as { jobs: Record<string, { steps?: readonly Step[] }> };
    return Object.values(jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ from, step })));
  });
}

/** The steps that use an action of ours, with the path of its manifest. */
function ourSteps() {
  return allSteps().flatMap(({ from, step }) => {
    const [, path] = /^OWNER\/lockkeeper(?:\/([\w/-]+))?@v1$/.exec(step.uses ?? '') ?? [undefined, null];
    return path === null ? [] : [{ from, step, manifest: join(path ?? '', 'action.yml') }];
  });
}

test('pages show workflows and settings', () => {
  expect(documented.workflows.length).toBeGreaterThanOrEqual(10);
  expect(documented.settings.length).toBeGreaterThanOrEqual(4);
});

test('what pages and `init` tell people to copy gives our actions only inputs that they have', async () => {
  const steps = ourSteps();
  expect(steps.length).toBeGreaterThanOrEqual(10);
  for (const { from, step, manifest } of steps) {
    const { inputs } = parse(await readFile(join(root, manifest), 'utf8')) as { inputs: object };
    const unknown = Object.keys(step.with ?? {}).filter((name) => !(name in inputs));
    expect([from, unknown]).toEqual([from, []]);
  }
});

test('a checkout that pages show leaves no token behind', () => {
  const checkouts = allSteps().filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThanOrEqual(5);
  for (const { from, step } of checkouts) {
    expect([from, step.with?.['persist-credentials']]).toEqual([from, false]);
  }
});

test('an upload that pages show takes files from our folder, whose name begins with a dot', () => {
  const uploads = allSteps().filter(({ step }) => step.uses?.startsWith('actions/upload-artifact@'));
  const hidden = uploads.filter(({ step }) => /(^|\/)\.\w/.test(String(step.with?.path)));
  expect(hidden.length).toBeGreaterThanOrEqual(1);
  for (const { from, step } of hidden) {
    expect([from, step.with?.['include-hidden-files']]).toEqual([from, true]);
  }
});

test('settings that pages show are read without a complaint', () => {
  for (const { from, text } of documented.settings) expect(() => readConfig(text, from)).not.toThrow();
});

test('smoke files that pages show are read without a complaint', async () => {
  expect(documented.smokeFiles.length).toBeGreaterThanOrEqual(5);
  const known = ['base', 'run', 'commit', 'token', 'PASSWORD', 'ADMIN_PASSWORD', 'CRON_TOKEN'];
  for (const { from, text } of documented.smokeFiles) {
    const source = { file: from, text, given: known, hasBase: true, hasHurl: true, hasSecret: () => true };
    const file = await readSmokeFile({ ...source, read: async () => '{}' });
    expect([from, file.plan.stages.length]).toEqual([from, expect.any(Number)]);
  }
});

test('policy files that pages show are read without a complaint', () => {
  expect(documented.policies.length).toBeGreaterThanOrEqual(3);
  for (const { from, text } of documented.policies) expect(() => readPolicy(text, from)).not.toThrow();
});

test('release files that pages show are read without a complaint, for each of their environments', () => {
  expect(documented.releaseFiles.length).toBeGreaterThanOrEqual(2);
  for (const { from, text } of documented.releaseFiles) {
    const { environments } = parse(text) as { readonly environments?: object };
    for (const name of environments ? Object.keys(environments) : [undefined]) {
      expect(readReleaseFile(text, from, name).deploy).not.toEqual([]);
    }
  }
});

test('declarations of row level security that pages show are read without a complaint', () => {
  expect(documented.rlsFiles.length).toBeGreaterThanOrEqual(2);
  for (const { from, text } of documented.rlsFiles) expect(() => readDeclarations(text, from)).not.toThrow();
});
