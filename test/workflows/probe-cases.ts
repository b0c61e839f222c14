import assert from 'node:assert/strict';
import type { WorkflowCase } from './case.js';
import { step } from './log.js';
import { folder } from './places.js';

/** Cases that hold the harness itself to account, with small actions of its own. */
export const probeCases: readonly WorkflowCase[] = [
  {
    name: 'the harness sees outputs, conditions, annotations, summaries and post steps',
    workflow: 'probe.yml',
    base: { folders: [{ from: `${folder}/probes`, to: '.' }] },
    change: { files: { 'added.txt': 'by the pull request' } },
    succeeds: true,
    check(run) {
      assert.deepEqual(run.jobs, { probe: 'success', after: 'success' });
      assert.equal(step(run, 'greeting').outputs.greeting, 'hello\nyou');
      assert.equal(step(run, 'expected').result, 'failure');
      assert.match(step(run, 'told').text, /failure success/);
      assert.equal(step(run, 'composite').outputs.greeting, 'hello\nall');
      assert.equal(step(run, 'composite/report').summary, 'reported\n');
      assert.match(step(run, 'greeting', 'Post').text, /cleaned up after you/);
      assert.match(step(run, 'expected', 'Post').text, /cleaned up after failure/);
      assert.ok(!run.steps.some((seen) => seen.id === 'never'));
      assert.deepEqual(run.annotations[0], {
        level: 'error',
        message: 'two\nlines',
        title: 'A title',
        file: 'migrations/1.sql',
        line: 3,
      });
      assert.equal(step(run, 'fetched').text.trim(), 'handed over');
    },
  },
  {
    name: 'the harness sees a workflow that fails',
    workflow: 'probe-failing.yml',
    base: { folders: [{ from: `${folder}/probes`, to: '.' }] },
    change: {},
    succeeds: false,
    check(run) {
      assert.deepEqual(run.jobs, { probe: 'failure' });
      assert.equal(step(run, 'composite').result, 'failure');
      assert.equal(step(run, 'composite/report').result, 'success');
      assert.equal(step(run, 'mended').result, 'success');
    },
  },
];
