import assert from 'node:assert/strict';
import type { WorkflowCase } from './case.js';
import { errorsOf, step } from './log.js';
import type { Layers } from './repository.js';
import { goodChange, wrongDown } from './shop.js';

/** Reports and outputs that go from job to job. `base` as for the actions by themselves. */
export function severalJobsCases(base: Layers): readonly WorkflowCase[] {
  return [
    {
      name: 'reports of two jobs become one in a third',
      workflow: 'fan-in.yml',
      base,
      change: {
        files: { ...wrongDown, 'migrations/000004_add_total.up.sql': 'alter table orders add total int;\n' },
      },
      succeeds: false,
      check(run) {
        assert.deepEqual(run.jobs, { lint: 'success', smoke: 'success', report: 'failure' });
        const report = step(run, 'report');
        assert.equal(report.outputs.verdict, 'failed');
        const files = errorsOf(run).map((error) => error.file);
        assert.ok(files.includes('migrations/000003_drop_note.down.sql'), files.join());
        assert.ok(files.includes('migrations/000004_add_total.up.sql'), files.join());
        assert.ok(report.summary.includes('000003_drop_note') && report.summary.includes('000004_add_total'));
      },
    },
    {
      name: 'green reports of two jobs become one green report',
      workflow: 'fan-in.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(run) {
        assert.equal(step(run, 'report').outputs.verdict, 'passed');
        assert.deepEqual(errorsOf(run), []);
      },
    },
    {
      name: 'the parts of a stairway that is spread over a matrix become one report',
      workflow: 'shards.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(run) {
        assert.equal(step(run, 'report').outputs.verdict, 'passed');
        assert.match(step(run, 'report').summary, /3 migrations/);
      },
    },
    {
      name: 'a part that is missing makes the merged report broken',
      workflow: 'missing-shard.yml',
      base,
      change: { files: goodChange },
      succeeds: false,
      check(run) {
        assert.equal(step(run, 'report').result, 'failure');
        assert.equal(step(run, 'told').text.trim(), 'broken');
        assert.match(step(run, 'report').summary, /2\/2/);
      },
    },
    {
      name: 'the matrix output starts one job for each project that the change touches',
      workflow: 'matrix.yml',
      base: {
        ...base,
        files: {
          ...base.files,
          'lockkeeper.yml':
            'projects:\n  - name: returns\n    path: returns\n  - name: billing\n    path: billing\n',
          'returns/migrations/000001_create_returns.up.sql':
            'create table returns (id bigint primary key);\n',
          'returns/migrations/000001_create_returns.down.sql': 'drop table returns;\n',
          'billing/migrations/000001_create_bills.up.sql': 'create table bills (id bigint primary key);\n',
          'billing/migrations/000001_create_bills.down.sql': 'drop table bills;\n',
        },
      },
      change: {
        files: {
          'billing/migrations/000002_add_due.up.sql': 'alter table bills add column due date;\n',
          'billing/migrations/000002_add_due.down.sql': 'alter table bills drop column due;\n',
        },
      },
      succeeds: true,
      check(run) {
        const told = run.steps.filter(({ id, stage }) => id === 'told' && stage === 'Main');
        assert.deepEqual(
          told.map(({ text }) => text.trim()),
          ['billing passed'],
        );
      },
    },
  ];
}
