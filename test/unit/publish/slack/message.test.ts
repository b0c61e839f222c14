import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messageBudget, type SlackMessage } from '../../../../src/publish/slack/blocks.js';
import { renderDetails, renderMessage } from '../../../../src/publish/slack/message.js';
import { runStates } from '../../../../src/publish/slack/run-state.js';
import { aCheck, aFinding, aReport, nastyText } from '../../../support/report.js';
import { markupProblems, refusalOfBlocks } from '../../../support/simulators/slack/limits.js';
import { anyRelease, badRelease, goodRelease } from '../../../support/slack.js';

const context = {
  repository: 'OWNER/shop',
  workflow: 'Release',
  environment: 'production',
  ref: 'main',
  actor: 'octocat',
  runUrl: 'https://github.example/OWNER/shop/actions/runs/77?a=1&b=2',
};

function textsOf({ blocks }: SlackMessage): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'context')
      return block.elements.map((element) => ('text' in element ? element.text : ''));
    return block.text ? [block.text.text] : [];
  });
}

function expectWithinLimits(message: SlackMessage): void {
  expect(refusalOfBlocks(message.blocks)).toBeUndefined();
  expect(JSON.stringify(message).length).toBeLessThanOrEqual(messageBudget);
  expect(message.text.trim()).not.toBe('');
  expect(message.blocks.length).toBeGreaterThan(0);
  for (const text of [message.text, ...textsOf(message)]) {
    expect(markupProblems(text)).toEqual([]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  }
}

describe('any report', () => {
  const contexts = fc.record(
    {
      repository: nastyText,
      workflow: nastyText,
      environment: nastyText,
      ref: nastyText,
      commit: nastyText,
      actor: nastyText,
      runUrl: fc.oneof(nastyText, fc.webUrl()),
      commitUrl: fc.oneof(nastyText, fc.webUrl()),
      reportUrl: fc.oneof(nastyText, fc.webUrl()),
    },
    { requiredKeys: [] },
  );
  const longText = fc.oneof(
    nastyText,
    fc.string({ minLength: 3000, maxLength: 6000 }),
    fc.constantFrom('<'.repeat(4000), '&'.repeat(3000), '<!channel> '.repeat(400), '`*_~'.repeat(900)),
  );

  test('becomes a message that Slack takes, with everything escaped and a plain text', () => {
    fc.assert(
      fc.property(
        anyRelease(longText),
        fc.record({ state: fc.constantFrom(...runStates), context: contexts, withDetails: fc.boolean() }),
        (report, options) => {
          const mentions = ['<@U012345>', '<!here>'];
          expectWithinLimits(renderMessage(report, { ...options, mentions }));
          const details = renderDetails(report, { ...options, mentions });
          if (details) expectWithinLimits(details);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('never calls anybody by what stands in it', () => {
    const calls = fc.constantFrom(
      '<!channel>',
      '<@U0SOMEONE>',
      '@here',
      '<!subteam^S012345>',
      '<https://x.example|y>',
    );
    fc.assert(
      fc.property(anyRelease(calls), fc.constantFrom(...runStates), (report, state) => {
        const messages = [renderMessage(report, { state, context: {}, withDetails: true })];
        const details = renderDetails(report, { state, context: {} });
        for (const message of details ? [...messages, details] : messages) {
          expect(textsOf(message).join('\n')).not.toMatch(/<[!@#]|<https:\/\/x\.example/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('takes any template without breaking a limit', () => {
    fc.assert(
      fc.property(anyRelease(), longText, longText, (report, title, text) => {
        const templates = { title: `${title}{headline}`, text: `${text}\n{actor} {duration}` };
        expectWithinLimits(renderMessage(report, { state: 'failed', context, templates }));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a release', () => {
  test('that went through says where it serves and links to run and deployment', () => {
    const message = renderMessage(goodRelease, { state: 'passed', context });
    const all = textsOf(message).join('\n');
    expect(message.text).toMatch(/^✅ shop is released to production\n5 gates passed in 4 m 12 s/);
    expect(all).toContain('<https://api.example.com/|api> on Render: live · `a1b2c3d`');
    expect(all).toContain('<https://dashboard.example/srv-1/dep-1|dep-1>');
    expect(all).toContain('<https://github.example/OWNER/shop/actions/runs/77?a=1&amp;b=2|Run>');
  });

  test('that failed tells in its thread why, how to mend it and the last log lines', () => {
    const message = renderMessage(badRelease, { state: 'failed', context, mentions: ['<@U012345>'] });
    expect(message.text).toContain('❌ Release of shop to production failed');
    expect(textsOf(message).join('\n')).not.toContain('<@U012345>');
    const details = renderDetails(badRelease, { state: 'failed', context, mentions: ['<@U012345>'] });
    const told = details ? textsOf(details).join('\n') : '';
    expect(told).toMatch(/^<@U012345> ❌/);
    expect(told).toContain('→ choose a larger plan, or load the models lazily');
    expect(told).toContain('FATAL: heap limit &lt;reached&gt; &amp; stopped');
  });

  test('that failed calls people in the one message of a webhook', () => {
    const options = { context, mentions: ['<!subteam^S012345>'], withDetails: true };
    expect(textsOf(renderMessage(badRelease, { ...options, state: 'failed' })).join()).toContain(
      '<!subteam^S012345>',
    );
    expect(textsOf(renderMessage(goodRelease, { ...options, state: 'passed' })).join()).not.toContain(
      '<!subteam',
    );
    expect(textsOf(renderMessage(badRelease, { ...options, state: 'canceled' })).join()).not.toContain(
      '<!subteam',
    );
  });

  test('that was rolled back says so in its title', () => {
    const [, deploy] = badRelease.checks;
    const rollback = aCheck({
      gate: 'rollback',
      status: 'failed',
      deployments: deploy?.deployments?.map((each) => ({ ...each, outcome: 'live' as const })) ?? [],
      rollback: {
        mode: 'safe',
        result: 'rolled-back',
        service: 'api',
        from: { id: 'dep-2' },
        reason: 'health failed',
        migrations: [],
      },
    });
    const report = aReport({ checks: [...badRelease.checks, rollback] });
    const message = renderMessage(report, { state: 'failed', context });
    expect(message.text).toContain('failed and was rolled back');
    expect(message.text).toContain('What was live before is live again.');
    expect(textsOf(message).join('\n')).toContain('↩️ *rollback* · done, the old version is live again');
  });

  test('that migrated names what the database has got and what it has not', () => {
    const steps = (['applied', 'applied', 'failed', 'not-started'] as const).map((status, index) => ({
      ...{ id: `000${index + 1}`, name: 'x', status, tries: 1, durationMs: 5 },
    }));
    const run = { route: 'database', direction: 'up', database: 'shop', environment: 'production' } as const;
    const migrate = aCheck({ gate: 'migrate', status: 'failed', migrate: { ...run, steps } });
    const message = renderMessage(aReport({ checks: [migrate] }), { state: 'failed', context });
    expect(textsOf(message).join('\n')).toContain(
      '🗄️ shop (production): applied 0001 (x), 0002 (x) · failed 0003 (x) · not started 0004 (x)',
    );
  });

  test('of a hundred migrations names the first, within all limits', () => {
    const steps = Array.from({ length: 100 }, (_, index) => ({
      ...{ id: String(index), name: 'n'.repeat(500), status: 'applied' as const, tries: 1, durationMs: 5 },
    }));
    const migrate = aCheck({ gate: 'migrate', migrate: { route: 'database', direction: 'up', steps } });
    const message = renderMessage(aReport({ checks: [migrate] }), { state: 'passed', context });
    expectWithinLimits(message);
    expect(textsOf(message).join('\n')).toContain('and 94 more');
  });

  test('keeps the stages that other jobs have shown', () => {
    const earlier = [
      {
        gate: 'lint' as const,
        name: 'lint',
        status: 'passed' as const,
        summary: 'from another job',
        durationMs: 1,
      },
    ];
    const report = aReport({ checks: [aCheck({ gate: 'health' })] });
    const all = textsOf(renderMessage(report, { state: 'running', context, earlier })).join('\n');
    expect(all).toMatch(/✅ \*lint\* · 1 ms · from another job\n✅ \*health\*/);
  });
});

test('what does not fit is left out from the least important on, and that is said', () => {
  const findings = Array.from({ length: 40 }, (_, index) =>
    aFinding({ title: `${'x'.repeat(240)} ${index}`, subject: String(index), fix: 'y'.repeat(190) }),
  );
  const checks = Array.from({ length: 6 }, (_, index) =>
    aCheck({ project: `p${index}`, status: 'failed', findings, summary: 's'.repeat(700) }),
  );
  const message = renderMessage(aReport({ checks }), { state: 'failed', context, withDetails: true });
  expectWithinLimits(message);
  expect(textsOf(message).at(-1)).toContain('Cut to fit');
  expect(message.blocks[0]?.type).toBe('header');
});

test('a template shows values as text and its own words as markup', () => {
  const message = renderMessage(goodRelease, {
    state: 'passed',
    context: { ...context, actor: '*<!here>*' },
    templates: { title: '{repository}: {verdict}', text: '*Bold* by {actor} <!channel>\nsecond line' },
  });
  expect(message.blocks[0]).toMatchObject({ text: { text: '✅ OWNER/shop: passed' } });
  expect(textsOf(message)[1]).toBe('*Bold* by ∗&lt;!here&gt;∗ &lt;!channel&gt;\nsecond line');
});
