import fc from 'fast-check';
import { gateNames } from '../../src/core/check-result.js';
import type { Deployment } from '../../src/core/deployment.js';
import { deploymentOutcomes, platformNames } from '../../src/core/deployment.js';
import { makeReport, type Report } from '../../src/core/report.js';
import { aCheck, anyReport, aReport, nastyText } from './report.js';

export function aDeployment(parts: Partial<Deployment> = {}): Deployment {
  return {
    id: 'dep-1',
    platform: 'render',
    service: { id: 'srv-1', name: 'api', url: 'https://api.example.com/' },
    outcome: 'live',
    status: 'live',
    stages: [],
    wentLive: true,
    commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    link: 'https://dashboard.example/srv-1/dep-1',
    ...parts,
  };
}

/** A release that went through. */
export const goodRelease: Report = aReport({
  commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  durationMs: 252_000,
  checks: [
    aCheck({ gate: 'lint', summary: '3 new migrations read' }),
    aCheck({ gate: 'smoke', summary: '3 new migrations went up, down and up again', durationMs: 8400 }),
    aCheck({
      gate: 'deploy',
      project: 'api',
      summary: 'live after 2 m 05 s',
      durationMs: 125_000,
      deployments: [aDeployment()],
    }),
    aCheck({ gate: 'health', project: 'api', summary: 'serves a1b2c3d, 3 of 3 probes', durationMs: 61_000 }),
    aCheck({ gate: 'http-smoke', summary: '14 of 14 requests as expected', durationMs: 3200 }),
  ],
});

/** A release that a gate stopped. */
export const badRelease: Report = aReport({
  commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  durationMs: 301_000,
  checks: [
    aCheck({ gate: 'lint', summary: '3 new migrations read' }),
    aCheck({
      gate: 'deploy',
      project: 'api',
      status: 'failed',
      summary: 'the new version ran out of memory at 512 MB',
      durationMs: 240_000,
      deployments: [
        aDeployment({
          outcome: 'failed',
          status: 'update_failed',
          wentLive: false,
          reason: 'It was stopped for using more than 512 MB of memory.',
          log: ['Loading models…', 'FATAL: heap limit <reached> & stopped'],
        }),
      ],
      findings: [
        {
          rule: 'deploy-failed',
          severity: 'error',
          title: 'api did not go live: out of memory at 512 MB',
          fix: 'choose a larger plan, or load the models lazily',
          subject: 'api',
        },
      ],
    }),
  ],
});

/** Any report of any gate, with deployments of any kind. */
export function anyRelease(texts: fc.Arbitrary<string> = nastyText): fc.Arbitrary<Report> {
  const address = fc.oneof(texts, fc.webUrl({ withQueryParameters: true, withFragments: true }));
  const deployment = fc.record(
    {
      id: texts,
      platform: fc.constantFrom(...platformNames),
      service: fc.record(
        { id: texts, name: texts, url: address, link: address },
        { requiredKeys: ['id', 'name'] },
      ),
      outcome: fc.constantFrom(...deploymentOutcomes),
      status: texts,
      link: address,
      commit: texts,
      image: texts,
      stages: fc.constant([]),
      wentLive: fc.boolean(),
      reason: texts,
      log: fc.array(texts, { maxLength: 30 }),
    },
    { requiredKeys: ['id', 'platform', 'service', 'outcome', 'status', 'stages', 'wentLive'] },
  );
  const extra = fc.record({
    gate: fc.constantFrom(...gateNames),
    deployments: fc.array(deployment, { maxLength: 4 }),
  });
  return fc.tuple(anyReport(texts), fc.array(extra, { minLength: 8, maxLength: 8 })).map(([report, extras]) =>
    makeReport({
      ...report,
      checks: report.checks.map((check, index) => ({ ...check, ...extras[index] })),
    }),
  );
}
