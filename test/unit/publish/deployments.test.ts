import { describe, expect, test } from '@jest/globals';
import type { Deployment } from '../../../src/core/deployment.js';
import { deploymentBlocks } from '../../../src/publish/markdown/deployments.js';
import { renderTerminal } from '../../../src/publish/terminal/terminal.js';
import { aCheck, aReport } from '../../support/report.js';

const deployment: Deployment = {
  id: 'dep-2',
  commit: 'b'.repeat(40),
  platform: 'render',
  service: { id: 'srv-1', name: 'shop-api', url: 'https://shop.example' },
  outcome: 'failed',
  status: 'update_failed',
  link: 'https://dashboard.example/web/srv-1/deploys/dep-2',
  stages: [
    { name: 'build_in_progress', durationMs: 40_000 },
    { name: 'update_in_progress', durationMs: 65_000 },
  ],
  wentLive: false,
  reason: 'The new version ran out of memory: Render killed it at 512 MB.',
  log: ['loading the catalogue', '```', '</details>'],
  previous: { id: 'dep-1', commit: 'a'.repeat(40) },
};

function blockOf(parts: Partial<Deployment> = {}): string {
  return deploymentBlocks(aCheck({ gate: 'deploy', deployments: [{ ...deployment, ...parts }] }))
    .map(({ text }) => text)
    .join('\n');
}

describe('a deployment in the job summary', () => {
  test('shows its end, its page, its reason, its stages and what was live before', () => {
    const block = blockOf();
    expect(block).toContain(
      '<a href="https://dashboard.example/web/srv-1/deploys/dep-2">dep-2</a> of <code>bbbbbbb</code> is **failed**',
    );
    expect(block).toContain('ran out of memory: Render killed it at 512 MB');
    expect(block).toContain('| <code>update_in_progress</code> | 1 m 05 s |');
    expect(block).toContain('Live before: <code>dep-1</code> of <code>aaaaaaa</code>');
  });

  test('folds its log, and no line of the log opens it', () => {
    const block = blockOf();
    expect(block).toMatch(/<details><summary>The last 3 lines of its log<\/summary>\n\n````\n/);
    expect(block.trimEnd().endsWith('````\n\n</details>')).toBe(true);
  });

  test.each(['javascript:alert(1)', 'https://x.example/"onclick="y', 'https://x.example/a b'])(
    'makes no link of %s',
    (address) => {
      expect(blockOf({ link: address })).not.toContain(`href="${address}`);
    },
  );
});

test('a terminal shows the stages with their times, and the page to open', () => {
  const check = aCheck({ gate: 'deploy', project: 'shop-api', deployments: [deployment] });
  const lines = renderTerminal(aReport({ checks: [check] }), { colour: false, width: 120, unicode: true });
  expect(lines).toContain('  stages: build_in_progress 40.0 s, update_in_progress 1 m 05 s');
  expect(lines).toContain('  https://dashboard.example/web/srv-1/deploys/dep-2');
});
