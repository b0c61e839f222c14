import assert from 'node:assert/strict';
import { connect as openSocket } from 'node:net';
import type { WorkflowCase } from './case.js';
import { step, type WorkflowRun } from './log.js';
import type { Layers } from './repository.js';

/** A project on numbered pairs, and changes to it that are right or wrong in one way. */
const shop = {
  'migrations/000001_create_orders.up.sql':
    'create table orders (id bigint primary key, note text not null);\n',
  'migrations/000001_create_orders.down.sql': 'drop table orders;\n',
  'migrations/000002_create_items.up.sql':
    'create table items (order_id bigint not null references orders (id), sku text not null);\ncreate index items_order_id_idx on items (order_id);\n',
  'migrations/000002_create_items.down.sql': 'drop table items;\n',
};
const goodChange = {
  'migrations/000003_add_sku_index.up.sql': 'create index items_sku_idx on items (sku);\n',
  'migrations/000003_add_sku_index.down.sql': 'drop index items_sku_idx;\n',
};
/** Restores neither NOT NULL: only a run shows it. */
const wrongDown = {
  'migrations/000003_drop_note.up.sql': 'alter table orders drop column note;\n',
  'migrations/000003_drop_note.down.sql': 'alter table orders add column note text;\n',
};
/** No way back and a taken number: lint shows it without a database. */
const wrongName = {
  'migrations/000002_add_total.up.sql': 'alter table orders add column total numeric;\n',
};

/** The real actions and the composite. `product` holds our manifests and a bundle that was built for this run. */
export function actionCases(product: Layers): readonly WorkflowCase[] {
  const base: Layers = { ...product, files: { ...product.files, ...shop } };
  return [
    {
      name: 'lint passes a right migration and names it in its outputs',
      workflow: 'lint.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(run) {
        const { outputs } = step(run, 'lint');
        assert.equal(outputs.verdict, 'passed');
        assert.equal(outputs.errors, '0');
        assert.deepEqual(newFiles(outputs['new-migrations']), ['migrations/000003_add_sku_index.up.sql']);
        assert.equal(outputs.head, '3');
        assert.match(step(run, 'passed').text, /lint said passed/);
        assert.deepEqual(errorsOf(run), []);
      },
    },
    {
      name: 'lint fails a migration without a way back, at its file, and later steps can act on it',
      workflow: 'lint.yml',
      base,
      change: { files: wrongName },
      succeeds: false,
      check(run) {
        const lint = step(run, 'lint');
        assert.equal(lint.result, 'failure');
        assert.equal(lint.outputs.verdict, 'failed');
        assert.notEqual(lint.outputs.errors, '0');
        assert.ok(lint.summary.includes('000002_add_total'), lint.summary);
        assert.ok(
          errorsOf(run).some((error) => error.file === 'migrations/000002_add_total.up.sql' && error.line),
        );
        assert.equal(step(run, 'mended').result, 'success');
        assert.match(step(run, 'kept').text, /"version":\s*1/);
      },
    },
    {
      name: 'smoke passes a right migration and leaves no server behind',
      workflow: 'smoke.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(run) {
        assert.equal(step(run, 'smoke').outputs.verdict, 'passed');
        assert.match(step(run, 'told').text, /smoke success passed/);
        assert.equal(step(run, 'left').text.trim(), '');
      },
    },
    {
      name: 'smoke fails a down that does not restore, names the column, and leaves no server behind',
      workflow: 'smoke.yml',
      base,
      change: { files: wrongDown },
      succeeds: true,
      check(run) {
        const smoke = step(run, 'smoke');
        assert.equal(smoke.result, 'failure');
        assert.equal(smoke.outputs.verdict, 'failed');
        assert.match(step(run, 'told').text, /smoke failure failed/);
        const [error] = errorsOf(run);
        assert.equal(error?.file, 'migrations/000003_drop_note.down.sql');
        assert.match(`${error?.title} ${error?.message}`, /orders\.note/);
        assert.ok(smoke.summary.includes('orders.note'), smoke.summary);
        assert.equal(step(run, 'left').text.trim(), '');
      },
    },
    {
      name: 'the composite lints, smoke-runs and reports a right migration once',
      workflow: 'pipeline.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(run) {
        assert.match(step(run, 'outputs').text, /^passed 0 3$/m);
        assert.deepEqual(ranInside(run, 'gate'), ['stages', 'lint', 'smoke', 'report']);
        assert.notEqual(step(run, 'gate/report').summary, '');
        assert.equal(step(run, 'gate/lint').summary + step(run, 'gate/smoke').summary, '');
        assert.deepEqual(errorsOf(run), []);
      },
    },
    {
      name: 'the composite fails with one report of both stages',
      workflow: 'pipeline.yml',
      base,
      change: { files: wrongDown },
      succeeds: false,
      check(run) {
        assert.equal(step(run, 'gate/lint').result, 'success');
        assert.equal(step(run, 'gate/smoke').result, 'failure');
        assert.equal(step(run, 'gate/report').result, 'failure');
        assert.match(step(run, 'outputs').text, /^failed 1 3$/m);
        assert.equal(errorsOf(run).length, 1);
        assert.equal(errorsOf(run)[0]?.file, 'migrations/000003_drop_note.down.sql');
      },
    },
    {
      name: 'the composite runs only the stages that are asked for',
      workflow: 'lint-stage.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(run) {
        assert.deepEqual(ranInside(run, 'gate'), ['stages', 'lint']);
        assert.match(step(run, 'outputs').text, /^passed$/m);
      },
    },
    {
      name: 'the postgres action gives later steps a server and removes it at the end of a failing job',
      workflow: 'postgres.yml',
      base,
      change: {},
      succeeds: false,
      async check(run) {
        const { outputs } = step(run, 'database');
        assert.equal(outputs['postgres-version'], '16');
        assert.match(step(run, 'reached').text, /reached/);
        assert.equal(step(run, 'broken').result, 'failure');
        assert.equal(step(run, 'database', 'Post').result, 'success');
        assert.equal(await listens(Number(outputs.port)), false, 'the server still listens');
        const password = new URL(outputs['database-url'] ?? '').password;
        const printed = run.steps.map((each) => each.text).join('');
        assert.ok(!password || !printed.includes(password), 'the password stands in the log');
      },
    },
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
      name: 'wrong inputs are named all at once and nothing is judged',
      workflow: 'wrong-inputs.yml',
      base,
      change: { files: goodChange },
      succeeds: false,
      check(run) {
        assert.equal(step(run, 'lint').result, 'failure');
        const told = errorsOf(run)
          .map((error) => error.message)
          .join('\n');
        for (const name of ['scope', 'fail-on', 'engine']) assert.ok(told.includes(name), told);
      },
    },
  ];
}

function errorsOf(run: WorkflowRun) {
  return run.annotations.filter((annotation) => annotation.level === 'error');
}

function newFiles(json: string | undefined): readonly string[] {
  return (JSON.parse(json ?? '[]') as { file: string }[]).map((migration) => migration.file);
}

function ranInside(run: WorkflowRun, id: string): readonly string[] {
  return run.steps
    .filter((each) => each.stage === 'Main' && each.id.startsWith(`${id}/`))
    .map((each) => each.id.slice(id.length + 1));
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = openSocket({ host: '127.0.0.1', port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
