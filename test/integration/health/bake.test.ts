import { expect, test } from '@jest/globals';
import type { HealthBaseline } from '../../../src/core/health.js';
import { takeBaseline } from '../../../src/gates/health/baseline.js';
import { checkHealth } from '../../../src/gates/health/health.js';
import { healthDefaults } from '../../../src/gates/health/input.js';
import { createHttp } from '../../../src/http/create-http.js';
import { fastClock } from '../../support/fast-clock.js';
import { aHealthInput, oldCommit } from '../../support/health.js';
import { healthy, inTurn, runGate, type Slow, status, times, well } from '../../support/health-gate.js';
import { type Answer, withServer } from '../../support/http-server.js';
import { scenario } from '../../support/scenario.js';

const { bake } = healthDefaults;
const input = { bake };

/** Answers after that many milliseconds of the fast clock. */
function after(slow: Slow, milliseconds: number): Answer {
  return (_, response) => {
    slow(milliseconds);
    healthy(response);
  };
}

test('a service that stays well passes, and what was measured is in the report', async () => {
  const { check, requests, lines } = await runGate((slow) => after(slow, 40), { input });
  expect(check).toMatchObject({ status: 'passed', findings: [] });
  expect(check.summary).toMatch(/, then no errors in 21 probes in 1 m 00 s$/);
  expect(requests).toHaveLength(3 + 21);
  expect(check.health?.targets[0]?.bake).toEqual({
    samples: 21,
    errors: 0,
    latency: { samples: 21, p50: 40, p95: 40, max: 40 },
    timeline: times(21, well).map(() => 40),
  });
  expect(lines.at(-1)).toBe(
    'health: watching it, 1 m 00 s of 1 m 00 s: 0 errors of 21, p50 40 ms, p95 40 ms',
  );
});

scenario(
  {
    id: 'bake-fails',
    area: 'Health',
    happens: 'The new version was ready and then answers 500 and breaks connections off.',
    does: 'Ends the bake as soon as it can no longer pass, and says how many probes failed, how and when.',
    exit: 1,
    leaves: 'The new version, which serves and fails.',
  },
  async () => {
    const dropped: Answer = (_, response) => response.destroy();
    const { check, rules, waited } = await runGate(
      () => inTurn(...times(8, well), ...times(3, status(500)), dropped),
      {
        input,
      },
    );
    expect(rules).toEqual(['health-bake-errors']);
    expect(check.summary).toMatch(/: ready, and then 5 of 10 probes failed$/);
    expect(check.findings[0]?.detail).toMatch(/500 \(3 times\)\n.*the connection to .* broke off/);
    expect(waited).toBeLessThan(4000 + 60_000);
  },
);

scenario(
  {
    id: 'one-error-in-the-bake',
    area: 'Health',
    happens: 'One of many probes of the bake fails.',
    does: 'Passes: a share below the limit is no failure. The sparkline shows it.',
    exit: 0,
    leaves: 'Nothing; the new version serves.',
  },
  async () => {
    const { check } = await runGate(() => inTurn(...times(6, well), status(502), well), { input });
    expect(check.status).toBe('passed');
    expect(check.summary).toContain('then 1 error in 21 probes');
    expect(check.health?.targets[0]?.bake?.timeline[3]).toBeNull();
  },
);

scenario(
  {
    id: 'old-version-returns',
    area: 'Health',
    happens: 'During the bake the previous version answers again: the platform took the new one back.',
    does: 'Counts its answers as failures although they are 200.',
    exit: 1,
    leaves: 'The previous version serves.',
  },
  async () => {
    const old: Answer = (_, response) => healthy(response, oldCommit);
    const { check, rules } = await runGate(() => inTurn(...times(10, well), old), { input });
    expect(rules).toEqual(['health-bake-errors']);
    expect(check.findings[0]?.detail).toContain('200 from version 0000000aaaaa');
  },
);

scenario(
  {
    id: 'too-slow',
    area: 'Health',
    happens: 'The new version answers well and slowly: its 95th percentile is over the limit.',
    does: 'Fails after the bake with the measured value beside the limit.',
    exit: 1,
    leaves: 'The new version serves, slowly.',
  },
  async () => {
    const { check, rules } = await runGate((slow) => after(slow, 700), {
      input: { bake: { ...bake, maxP95Ms: 500 } },
    });
    expect(rules).toEqual(['health-slow']);
    expect(check.summary).toMatch(/: p95 is 700 ms, over the limit of 500 ms$/);
  },
);

function baselineOf(url: string, milliseconds: number): HealthBaseline {
  const latency = { samples: 21, p50: milliseconds, p95: milliseconds, max: milliseconds };
  return {
    kind: 'lockkeeper-health-baseline',
    takenAt: '2026-11-22T05:00:00.000Z',
    targets: [{ url, samples: 21, errors: 0, latency }],
  };
}

scenario(
  {
    id: 'slower-than-before',
    area: 'Health',
    happens: 'The new version takes four times as long as what was measured before the deployment.',
    does: 'Fails after the bake, with both values; a slowdown below the floor would fail nothing.',
    exit: 1,
    leaves: 'The new version serves, more slowly than the old one.',
  },
  async () => {
    const against = async (before: number, now: number) => {
      const clock = fastClock();
      return withServer(after(clock.advance, now), async ({ url }) => {
        const http = createHttp({ clock });
        const check = await checkHealth(
          aHealthInput(`${url}/health`, { bake, baseline: baselineOf(`${url}/health`, before) }),
          { http, clock, signal: new AbortController().signal, progress: () => undefined },
        );
        await http.close();
        return check;
      });
    };
    const slower = await against(100, 400);
    expect(slower.findings.map(({ rule }) => rule)).toEqual(['health-slower', 'health-slower']);
    expect(slower.summary).toMatch(/: p50 went from 100 ms before the deployment to 400 ms$/);
    expect(slower.health?.targets[0]?.bake?.baseline?.p95).toBe(100);
    expect((await against(10, 90)).status).toBe('passed');
    expect((await against(1000, 1400)).status).toBe('passed');
  },
);

test('a baseline measures whatever version answers, and fits the address that is judged later', async () => {
  const clock = fastClock();
  const old: Answer = (_, response) => {
    clock.advance(30);
    healthy(response, oldCommit);
  };
  await withServer(old, async ({ url }) => {
    const http = createHttp({ clock });
    const services = { http, clock, signal: new AbortController().signal, progress: () => undefined };
    const { baseline, check } = await takeBaseline(aHealthInput(`${url}/health?a=b`, { bake }), services);
    await http.close();
    expect(check.status).toBe('passed');
    expect(check.summary).toBe(
      `before the deployment: ${url}/health p50 30 ms, p95 30 ms, 0 errors of 21 probes`,
    );
    expect(baseline.targets).toEqual([
      { url: `${url}/health`, samples: 21, errors: 0, latency: { samples: 21, p50: 30, p95: 30, max: 30 } },
    ]);
  });
});

scenario(
  {
    id: 'no-service-before',
    area: 'Health',
    happens: 'Before the first deployment nothing answers, so no baseline can be taken.',
    does: 'Says so and goes on: the gate later compares with nothing.',
    exit: 0,
    leaves: 'Nothing was there.',
  },
  async () => {
    const clock = fastClock();
    const port = await withServer(well, async (server) => server.port);
    const http = createHttp({ clock });
    const services = { http, clock, signal: new AbortController().signal, progress: () => undefined };
    const { baseline, check } = await takeBaseline(
      aHealthInput(`http://127.0.0.1:${port}/`, { bake }),
      services,
    );
    await http.close();
    expect(check.status).toBe('skipped');
    expect(check.summary).toContain('gave no good answer in 21 probes, nothing to compare with later');
    expect(baseline.targets[0]).toMatchObject({ errors: 21 });
  },
);
