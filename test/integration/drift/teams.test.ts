import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { matchingPaths } from '../../../src/host/list-files.js';
import type { Engine } from '../../../src/migrations/engine.js';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import { engineNames } from '../../../src/migrations/model.js';
import { chooseEngine } from '../../../src/stages/checks/choose-engine.js';
import { openProject } from '../../../src/stages/checks/open-project.js';
import { withLive } from '../../support/drift.js';
import { testPython } from '../../support/python.js';
import { fixture } from '../../support/run-engine.js';

const engines: Engine[] = [];
let python = '';
beforeAll(async () => {
  for (const name of engineNames) engines.push(await loadEngine(name));
  python = await testPython();
}, 300_000);

test.each(['flask-roles', 'ops-folders', 'saved-processes', 'routing'])(
  'a database that the migrations of %s made has not drifted',
  async (team) => {
    const root = await mkdtemp(join(tmpdir(), 'lockkeeper-test-'));
    try {
      await cp(fixture(`teams/${team}`), root, { recursive: true });
      const { tree, folder, settings } = await openProject(root, {});
      const chosen = await chooseEngine(engines, { tree, folder, settings });
      const { dir, ...own } = chosen.settings;
      const before = settings.before ? matchingPaths(await tree.files(''), settings.before, 'before') : [];
      const project = { root, major: 16 as const, engine: chosen.engine.name, dir, before };
      await withLive({ ...project, settings: { ...own, python } }, async ({ drift }) => {
        expect((await drift()).findings).toEqual([]);
      });
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  },
  120_000,
);
