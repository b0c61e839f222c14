import assert from 'node:assert/strict';
import { type DeployScript, deployScripts, firstCommit } from '../support/simulators/render/index.js';
import type { WorkflowCase } from './case.js';
import { ranInside, step, type WorkflowRun } from './log.js';
import { type Platforms, startPlatforms } from './platforms.js';
import type { Layers } from './repository.js';

const smokeFile = `requests:
  - name: products
    get: /api/v1/products
    expect:
      status: 200
`;

interface ReleaseCase {
  readonly name: string;
  readonly script: DeployScript;
  readonly succeeds: boolean;
  prepare?(platforms: Platforms): void;
  check(run: WorkflowRun, platforms: Platforms): void;
}

/** The release half of the composite against simulated platforms. `base` as for the actions by themselves. */
export function releaseCases(base: Layers): readonly WorkflowCase[] {
  return cases.map(({ name, script, succeeds, prepare, check }): WorkflowCase => {
    let platforms: Platforms | undefined;
    return {
      ...{ name, workflow: 'release.yml', base, succeeds },
      change: { files: { 'http-smoke.yml': smokeFile } },
      async start() {
        platforms = await startPlatforms(script);
        prepare?.(platforms);
        return platforms;
      },
      check(run) {
        assert.ok(platforms);
        check(run, platforms);
        assert.deepEqual(platforms.render.violations, [], 'what Render does not take');
        assert.deepEqual(platforms.slack.violations, [], 'what Slack does not take');
        const shown = run.steps.map(({ text, summary }) => text + summary).join('\n');
        for (const secret of [platforms.render.apiKey, platforms.slack.token])
          assert.ok(!shown.includes(secret), 'a secret stands in the log');
      },
    };
  });
}

const cases: readonly ReleaseCase[] = [
  {
    name: 'the composite releases: deploy, health, HTTP smoke tests, and one message in Slack that ends well',
    script: deployScripts.good,
    succeeds: true,
    check(run, platforms) {
      assert.deepEqual(ranInside(run, 'release'), [
        ...['stages', 'slack-start', 'render-deploy', 'slack-deployed', 'health', 'http-smoke'],
        ...['slack-judged', 'report', 'slack'],
      ]);
      assert.equal(step(run, 'told').text.trim(), 'passed');
      assert.notEqual(liveCommit(platforms), firstCommit);
      assert.match(onlyMessage(platforms), /is released/);
      assert.match(step(run, 'release/report').summary, /deploy[\s\S]*health[\s\S]*http-smoke/i);
    },
  },
  {
    name: 'the composite rolls a bad version back, stays red, and says so in Slack',
    script: { ...deployScripts.good, env: { BAD: 'errors' } },
    succeeds: false,
    check(run, platforms) {
      assert.equal(step(run, 'release/render-deploy').result, 'success');
      assert.equal(step(run, 'release/health').result, 'failure');
      assert.ok(!ranInside(run, 'release').includes('http-smoke'));
      assert.ok(ranInside(run, 'release').includes('rollback'));
      assert.equal(liveCommit(platforms), firstCommit);
      assert.equal(step(run, 'told').text.trim(), 'failed');
      assert.match(onlyMessage(platforms), /failed and was rolled back/);
    },
  },
  {
    name: 'the composite rolls nothing back after a deploy that failed, and the report has the reason',
    script: deployScripts.oom,
    succeeds: false,
    check(run, platforms) {
      assert.equal(step(run, 'release/render-deploy').result, 'failure');
      assert.ok(!ranInside(run, 'release').includes('health'));
      assert.equal(liveCommit(platforms), firstCommit);
      assert.deepEqual(
        platforms.render.requests.filter((line) => line.includes('/rollback')),
        [],
      );
      assert.match(step(run, 'report').text, /512 ?MB/);
      assert.equal(step(run, 'told').text.trim(), 'failed');
      assert.match(onlyMessage(platforms), /failed/);
    },
  },
  {
    name: 'the composite releases although Slack refuses the token, and warns',
    script: deployScripts.good,
    succeeds: true,
    prepare({ slack }) {
      const text = JSON.stringify({ ok: false, error: 'invalid_auth' });
      slack.fail({ status: 200, text, headers: { 'content-type': 'application/json' }, times: 100 });
    },
    check(run, platforms) {
      assert.equal(step(run, 'told').text.trim(), 'passed');
      assert.notEqual(liveCommit(platforms), firstCommit);
      assert.deepEqual(platforms.slack.messages(), []);
      assert.ok(run.annotations.some(({ level, message }) => level === 'warning' && /Slack/.test(message)));
    },
  },
];

function liveCommit({ render }: Platforms): string | undefined {
  return render.deploys.find(({ status }) => status === 'live')?.commit;
}

function onlyMessage({ slack }: Platforms): string {
  const messages = slack.messages();
  assert.equal(messages.length, 1, 'one release, one message');
  return messages[0]?.text ?? '';
}
