import assert from 'node:assert/strict';
import { connect as openSocket } from 'node:net';
import type { WorkflowCase } from './case.js';
import { errorsOf, step, type WorkflowRun } from './log.js';
import type { Layers } from './repository.js';
import { goodChange, wrongDown, wrongName } from './shop.js';

/** Each action by itself. `base` is the shop with our manifests and a bundle that was built for this run. */
export function actionCases(base: Layers): readonly WorkflowCase[] {
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
        assert.ok(
          !printed(run).includes(passwordOf(outputs['database-url'])),
          'the password stands in the log',
        );
      },
    },
    {
      name: 'smoke takes the server of an earlier step, which goes away at the end of a job that succeeds',
      workflow: 'postgres-for-smoke.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      async check(run) {
        const { outputs } = step(run, 'database');
        assert.equal(step(run, 'smoke').outputs.verdict, 'passed');
        assert.equal(step(run, 'database', 'Post').result, 'success');
        assert.equal(await listens(Number(outputs.port)), false, 'the server still listens');
        assert.ok(
          !printed(run).includes(passwordOf(outputs['database-url'])),
          'the password stands in the log',
        );
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
        for (const name of ['scope', 'fail-on', 'engine']) assert.ok(told.includes(`input ${name}`), told);
        assert.ok(!told.includes('flavour'), told);
      },
    },
  ];
}

function newFiles(json: string | undefined): readonly string[] {
  return (JSON.parse(json ?? '[]') as { file: string }[]).map((migration) => migration.file);
}

function printed(run: WorkflowRun): string {
  return run.steps.map((each) => each.text + each.summary).join('');
}

function passwordOf(url: string | undefined): string {
  const { password } = new URL(url ?? '');
  assert.notEqual(password, '');
  return password;
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
