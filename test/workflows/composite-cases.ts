import assert from 'node:assert/strict';
import type { WorkflowCase } from './case.js';
import { errorsOf, ranInside, step } from './log.js';
import type { Layers } from './repository.js';
import { goodChange, wrongDown, wrongName } from './shop.js';

/** The whole pipeline as one step. `base` as for the actions by themselves. */
export function compositeCases(base: Layers): readonly WorkflowCase[] {
  return [
    {
      name: 'the composite lints, smoke-runs and reports a right migration once',
      workflow: 'pipeline.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(run) {
        assert.match(
          step(run, 'outputs').text,
          /^passed errors=0 head=3 report=gate\.json sarif=gate\.sarif$/m,
        );
        assert.deepEqual(JSON.parse(step(run, 'gate').outputs['new-migrations'] ?? ''), [
          { project: '.', id: '3', name: 'add sku index', file: 'migrations/000003_add_sku_index.up.sql' },
        ]);
        assert.deepEqual(ranInside(run, 'gate'), ['stages', 'lint', 'smoke', 'judge', 'report']);
        assert.notEqual(step(run, 'gate/report').summary, '');
        assert.equal(step(run, 'gate/lint').summary + step(run, 'gate/smoke').summary, '');
        assert.equal(step(run, 'released').text.trim(), 'released');
        assert.ok(!run.steps.some(({ id }) => id === 'blocked'));
        assert.match(step(run, 'files').text, /"version": 1[\s\S]*"version": "2\.1\.0"/);
        assert.deepEqual(errorsOf(run), []);
      },
    },
    {
      name: 'the composite fails on what only a run shows, with one report of both stages',
      workflow: 'pipeline.yml',
      base,
      change: { files: wrongDown },
      succeeds: false,
      check(run) {
        assert.equal(step(run, 'gate').result, 'failure');
        assert.equal(step(run, 'gate/lint').result, 'success');
        assert.equal(step(run, 'gate/smoke').result, 'failure');
        assert.equal(step(run, 'gate/report').result, 'failure');
        assert.match(
          step(run, 'outputs').text,
          /^failed errors=1 head=3 report=gate\.json sarif=gate\.sarif$/m,
        );
        assert.ok(!run.steps.some(({ id }) => id === 'released'));
        assert.equal(step(run, 'blocked').text.trim(), 'blocked');
        assert.deepEqual(
          errorsOf(run).map(({ file }) => file),
          ['migrations/000003_drop_note.down.sql'],
        );
        assert.match(step(run, 'gate/report').summary, /orders\.note/);
      },
    },
    {
      name: 'the composite smoke-runs after a lint that failed, and tells of both',
      workflow: 'pipeline.yml',
      base,
      change: {
        files: { ...wrongDown, 'migrations/000004_add_total.up.sql': 'alter table orders add total int;\n' },
      },
      succeeds: false,
      check(run) {
        // What lint predicts is judged once it was measured.
        assert.equal(step(run, 'gate/lint').result, 'success');
        assert.equal(step(run, 'gate/smoke').result, 'failure');
        assert.equal(step(run, 'gate/judge').result, 'failure');
        const files = errorsOf(run).map(({ file }) => file);
        assert.ok(files.includes('migrations/000003_drop_note.down.sql'), files.join());
        assert.ok(files.includes('migrations/000004_add_total.up.sql'), files.join());
      },
    },
    {
      name: 'the composite says broken, and not passed, where a stage could not run',
      workflow: 'pipeline.yml',
      base,
      change: {
        files: {
          ...goodChange,
          'lockkeeper.yml': 'scoop: all\n',
          '.lockkeeper/lint.json': '{"a report": "that the pull request brought along"}\n',
        },
      },
      succeeds: false,
      check(run) {
        assert.match(step(run, 'outputs').text, /^broken /m);
        assert.equal(step(run, 'blocked').text.trim(), 'blocked');
        assert.match(errorsOf(run)[0]?.message ?? '', /unknown setting `scoop`/);
      },
    },
    {
      name: 'the composite runs only the stages that are asked for, and its verdict steers later steps',
      workflow: 'lint-stage.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(run) {
        assert.deepEqual(ranInside(run, 'gate'), ['stages', 'lint']);
        assert.notEqual(step(run, 'gate/lint').summary, '');
        assert.equal(step(run, 'passed').text.trim(), 'passed');
        assert.ok(!run.steps.some(({ id }) => id === 'failed'));
      },
    },
    {
      name: 'the composite with lint alone annotates by itself',
      workflow: 'lint-stage.yml',
      base,
      change: { files: wrongName },
      succeeds: true,
      check(run) {
        assert.deepEqual(ranInside(run, 'gate'), ['stages', 'lint']);
        assert.equal(step(run, 'failed').text.trim(), 'failed');
        assert.ok(!run.steps.some(({ id }) => id === 'passed'));
        const [error] = errorsOf(run);
        assert.equal(error?.file, 'migrations/000002_add_total.up.sql');
        assert.equal(typeof error?.line, 'number');
      },
    },
    {
      name: 'the composite refuses a stage that there is not, and judges nothing',
      workflow: 'wrong-stage.yml',
      base,
      change: { files: goodChange },
      succeeds: false,
      check(run) {
        assert.deepEqual(ranInside(run, 'gate'), ['stages']);
        assert.match(errorsOf(run)[0]?.message ?? '', /input stages: .*rls, seed or report/);
        assert.equal(step(run, 'told').text.trim(), 'broken');
      },
    },
  ];
}
