import { beforeAll, describe, expect, test } from '@jest/globals';
import { withLive } from '../../support/drift.js';
import { largeFolder, largeRepositories, readExpected } from '../../support/large.js';
import { testPython } from '../../support/python.js';
import { testMajors } from '../../support/server.js';

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

describe.each(largeRepositories)('%s', (name) => {
  test.each(testMajors)(
    'on PostgreSQL %i: a database that its migrations made has not drifted',
    async (major) => {
      const { engine, dir, before, migrations } = await readExpected(name);
      const root = largeFolder(name);
      await withLive({ root, major, engine, dir, before, settings: { python } }, async ({ drift }) => {
        const result = await drift();
        expect(result.findings).toEqual([]);
        expect(result).toMatchObject({
          gate: 'drift',
          status: 'passed',
          summary: expect.stringMatching(/^no drift: /),
          drift: { expected: { isHead: true, migrations }, serverMajor: major, differences: [] },
        });
      });
    },
    240_000,
  );
});
