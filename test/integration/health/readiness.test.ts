import { expect, test } from '@jest/globals';
import { checkHealth } from '../../../src/gates/health/health.js';
import { createHttp } from '../../../src/http/create-http.js';
import { fastClock } from '../../support/fast-clock.js';
import { aHealthInput, aPace, newCommit, oldCommit } from '../../support/health.js';
import { byTurns, healthy, inTurn, runGate, status, times, well } from '../../support/health-gate.js';
import { type Answer, localhostCertificate, withServer } from '../../support/http-server.js';
import { scenario } from '../../support/scenario.js';

const old: Answer = (_, response) => healthy(response, oldCommit);
const broken: Answer = (_, response) => response.destroy();
const expectations = {
  statuses: [],
  headers: [],
  body: [
    { name: 'status', value: 'healthy' },
    { name: 'database', value: /^connected$/ },
  ],
};

test('the right version, three times on fresh connections, past every cache, is ready', async () => {
  const { check, requests, connections, waited } = await runGate(() => well, {
    input: { expect: expectations },
  });
  expect(check).toMatchObject({ status: 'passed', findings: [], project: 'api' });
  expect(check.summary).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/health: version 4f2a9c1d2e3f, 3 good answers in a row after 4\.0 s$/,
  );
  expect(check.health?.targets).toMatchObject([
    { ready: true, verified: true, version: '4f2a9c1d2e3f', probes: 3 },
  ]);
  expect(waited).toBe(4000);
  expect(connections).toBe(3);
  expect(new Set(requests.map(({ url }) => url)).size).toBe(3);
  expect(requests[0]?.url).toMatch(/^\/health\?key=hidden&lockkeeper=/);
  expect(requests[0]?.headers).toMatchObject({ 'cache-control': 'no-cache, no-store', connection: 'close' });
  expect(JSON.stringify(check)).not.toContain('hidden');
});

test.each([
  ['a short commit in upper case', { expected: '4F2A9C1' }, newCommit],
  ['a header', { expected: newCommit, place: { in: 'header', name: 'X-Commit' } }, 'x'],
  ['a pattern', { expected: newCommit, place: { in: 'pattern', pattern: /"commit":"(\w+)"/ } }, newCommit],
  ['one of the usual places', { expected: newCommit }, newCommit],
  ['a version that is no commit', { expected: '1.2.3', place: { in: 'json', path: '$.commit' } }, '1.2.3'],
] as const)('the version is found as %s', async (_, version, shown) => {
  const answer: Answer = (__, response) => {
    response.setHeader('x-commit', newCommit);
    healthy(response, shown);
  };
  const { check } = await runGate(() => answer, { input: { version } });
  expect(check).toMatchObject({ status: 'passed', findings: [] });
  expect(check.health?.targets[0]?.verified).toBe(true);
});

test('an address past the edge is probed with the same host', async () => {
  await withServer(well, async ({ port, requests }) => {
    const clock = fastClock();
    const http = createHttp({ clock });
    const targets = [
      { url: 'http://app.example.com/health', connectTo: `127.0.0.1:${port}`, headers: { 'x-a': 'b' } },
    ];
    const services = { http, clock, signal: new AbortController().signal, progress: () => undefined };
    const check = await checkHealth(aHealthInput('', { targets }), services);
    expect(check.status).toBe('passed');
    expect(requests[0]?.headers).toMatchObject({ host: 'app.example.com', 'x-a': 'b' });
    await http.close();
  });
});

scenario(
  {
    id: 'old-version-answers',
    area: 'Health',
    happens: 'The previous version goes on answering 200 for a while.',
    does: 'Counts none of its answers and waits until the new version has answered three times in a row.',
    exit: 0,
    leaves: 'Nothing; the new version serves.',
  },
  async () => {
    const { check, requests } = await runGate(() => inTurn(...times(4, old), well));
    expect(check.status).toBe('passed');
    expect(requests).toHaveLength(4 + 3);
  },
);

scenario(
  {
    id: 'old-version-stays',
    area: 'Health',
    happens: 'The deployment was accepted and the previous version answers 200 for good.',
    does: 'Fails at the deadline, after a last try at it, and names the version that answers instead.',
    exit: 1,
    leaves: 'The previous version serves.',
  },
  async () => {
    const { check, rules, waited } = await runGate(() => old);
    expect(check.status).toBe('failed');
    expect(rules).toEqual(['health-old-version']);
    expect(check.summary).toMatch(
      /answers 200 from version 0000000aaaaa, after waiting 1 m 00 s for version 4f2a9c1d2e3f$/,
    );
    expect(waited).toBeGreaterThanOrEqual(60_000);
  },
);

scenario(
  {
    id: 'instances-differ',
    area: 'Health',
    happens: 'Of two instances behind one address one stays on the previous version.',
    does: 'Takes at least three answers for each instance, sees both versions by turns, and fails at the deadline.',
    exit: 1,
    leaves: 'Both versions serve.',
  },
  async () => {
    const pace = aPace({ instances: 2, timeoutMs: 60_000 });
    const { check, rules } = await runGate(() => byTurns(well, old), { input: { readiness: pace } });
    expect(rules).toEqual(['health-mixed-versions']);
    expect(check.summary).toContain('4f2a9c1d2e3f and 0000000aaaaa');
  },
);

scenario(
  {
    id: 'warm-up',
    area: 'Health',
    happens: 'While it starts, the new version refuses, breaks connections off and answers 502 and 503.',
    does: 'Tries again with pauses from 1 to 10 seconds and counts only from the first good answer on.',
    exit: 0,
    leaves: 'Nothing; the new version serves.',
  },
  async () => {
    const answers = [broken, status(502), status(503), well, status(503), well];
    const { check, requests, waited } = await runGate(() => inTurn(...answers));
    expect(check.status).toBe('passed');
    expect(requests).toHaveLength(5 + 3);
    expect(waited).toBe(750 + 1500 + 3000 + 2000 + 750 + 4000);
  },
);

scenario(
  {
    id: 'never-ready',
    area: 'Health',
    happens: 'The new version answers 503 until the deadline and beyond.',
    does: 'Fails after a last try at the deadline, with what was seen and when.',
    exit: 1,
    leaves: 'The service as it is: it answers 503.',
  },
  async () => {
    const { check, rules, lines } = await runGate(() => status(503));
    expect(rules).toEqual(['health-not-ready']);
    expect(check.findings[0]?.detail).toMatch(/^06:00:00 UTC {2}503 \(\d+ times\)$/);
    expect(lines.at(-1)).toMatch(/^health: waiting for version 4f2a9c1d2e3f, 1 m 00 s of 1 m 00 s: 503$/);
  },
);

scenario(
  {
    id: 'ready-at-the-deadline',
    area: 'Health',
    happens: 'The service becomes ready just before the deadline, after a long pause that it had asked for.',
    does: 'Tries once more at the deadline itself and lets a row of good answers that has begun be finished.',
    exit: 0,
    leaves: 'Nothing; the new version serves.',
  },
  async () => {
    const { check, waited } = await runGate(() => inTurn(status(503, { 'retry-after': '600' }), well));
    expect(check.status).toBe('passed');
    expect(waited).toBe(60_000 + 4000);
  },
);

scenario(
  {
    id: 'retry-after',
    area: 'Health',
    happens: 'The service answers 429 or 503 with Retry-After.',
    does: 'Stays away for exactly that long.',
    exit: 0,
    leaves: 'Nothing; the new version serves.',
  },
  async () => {
    const answers = [status(429, { 'retry-after': '17' }), status(503, { 'retry-after': '5' }), well];
    const { check, waited } = await runGate(() => inTurn(...answers));
    expect(check.status).toBe('passed');
    expect(waited).toBe(17_000 + 5000 + 4000);
  },
);

scenario(
  {
    id: 'wrong-body',
    area: 'Health',
    happens: 'The new version answers 200 and says of itself that its database is not connected.',
    does: 'Believes it when it has said so three times in a row, and fails without waiting for the deadline.',
    exit: 1,
    leaves: 'The new version, which serves and is not well.',
  },
  async () => {
    const sick: Answer = (_, response) => healthy(response, newCommit, { database: 'unreachable' });
    const { check, rules, requests } = await runGate(() => inTurn(old, sick), {
      input: { expect: expectations },
    });
    expect(rules).toEqual(['health-wrong-answer']);
    expect(check.summary).toContain(
      'answers 200, but database is "unreachable", not /^connected$/, and waiting does not heal that',
    );
    expect(requests).toHaveLength(4);
  },
);

scenario(
  {
    id: 'warming-up',
    area: 'Health',
    happens: 'The new version answers 200 while it starts, and its body says so (`status: starting`).',
    does: 'Waits as it waits for a 503, and counts only what is as expected.',
    exit: 0,
    leaves: 'Nothing; the new version serves.',
  },
  async () => {
    const starting: Answer = (_, response) =>
      healthy(response, newCommit, { status: 'starting', database: 'connecting' });
    const { check } = await runGate(() => inTurn(...Array(8).fill(starting), well), {
      input: { expect: expectations },
    });
    expect(check.status).toBe('passed');
  },
);

scenario(
  {
    id: 'warming-up-for-ever',
    area: 'Health',
    happens: 'The new version says that it is starting until the deadline.',
    does: 'Fails at the deadline, with what it said.',
    exit: 1,
    leaves: 'The new version, which never became ready.',
  },
  async () => {
    const starting: Answer = (_, response) => healthy(response, newCommit, { status: 'Warming up' });
    const { check, rules } = await runGate(() => starting, { input: { expect: expectations } });
    expect(rules).toEqual(['health-not-ready']);
    expect(check.summary).toContain('answers 200, but status is "Warming up"');
  },
);

scenario(
  {
    id: 'maintenance-page',
    area: 'Health',
    happens: 'A maintenance page answers 200 in place of the service.',
    does: 'Counts it as no success, because it shows no version, and fails at the deadline.',
    exit: 1,
    leaves: 'The service as it is, behind its maintenance page.',
  },
  async () => {
    const { rules, check } = await runGate(
      () => (_, response) => response.end('<html><title>Back soon</title></html>'),
    );
    expect(rules).toEqual(['health-no-version']);
    expect(check.summary).toContain('answers 200 that shows no version at commit of its JSON');
  },
);

scenario(
  {
    id: 'denied',
    area: 'Health',
    happens: 'After the new version has answered, the endpoint answers 401.',
    does: 'Fails after three of them in a row instead of waiting for the deadline.',
    exit: 1,
    leaves: 'The new version serves.',
  },
  async () => {
    const { rules, requests } = await runGate(() => inTurn(well, status(401)));
    expect(rules).toEqual(['health-denied']);
    expect(requests).toHaveLength(1 + 3);
  },
);

scenario(
  {
    id: 'unknown-name',
    area: 'Health',
    happens: 'DNS does not know the name of the service.',
    does: 'Gives a new name a minute to become known, then fails long before the deadline.',
    exit: 1,
    leaves: 'Nothing that can be reached.',
  },
  async () => {
    const clock = fastClock();
    const startedAt = clock.now();
    const http = createHttp({ clock });
    const input = aHealthInput('https://nothing.invalid/health', {
      readiness: aPace({ timeoutMs: 600_000 }),
    });
    const services = { http, clock, signal: new AbortController().signal, progress: () => undefined };
    const check = await checkHealth(input, services);
    await http.close();
    expect(check.findings.map(({ rule }) => rule)).toEqual(['health-unknown-name']);
    expect(check.summary).toMatch(
      /^https:\/\/nothing\.invalid\/health: the name of nothing\.invalid:443 is not known/,
    );
    expect(clock.now() - startedAt).toBeLessThan(80_000);
  },
);

scenario(
  {
    id: 'tls-expired',
    area: 'Health',
    happens: 'The certificate has expired.',
    does: 'Fails after the second try and says so.',
    exit: 1,
    leaves: 'The service, which no client trusts any more.',
  },
  async () => {
    const tls = await localhostCertificate('expired');
    const { check, rules, requests } = await runGate(() => well, { tls, ca: [tls.cert] });
    expect(rules).toEqual(['health-tls']);
    expect(check.summary).toContain('certificate has expired');
    expect(requests).toHaveLength(0);
  },
);

scenario(
  {
    id: 'tls-untrusted',
    area: 'Health',
    happens: 'The certificate is signed by nobody whom clients trust.',
    does: 'Fails after the second try.',
    exit: 1,
    leaves: 'The service, which no client trusts.',
  },
  async () => {
    const { check, rules, requests } = await runGate(() => well, { tls: await localhostCertificate() });
    expect(rules).toEqual(['health-tls']);
    expect(check.summary).toContain('self-signed certificate');
    expect(requests).toHaveLength(0);
  },
);

scenario(
  {
    id: 'certificate-ends-soon',
    area: 'Health',
    happens: 'The certificate is valid for fewer days than asked for.',
    does: 'Fails at once and says how many days are left.',
    exit: 1,
    leaves: 'The new version serves.',
  },
  async () => {
    const tls = await localhostCertificate();
    const input = { expect: { ...expectations, certificateDays: 40_000 } };
    const { check, rules } = await runGate(() => well, { tls, ca: [tls.cert], input });
    expect(rules).toEqual(['health-certificate']);
    expect(check.summary).toMatch(/its certificate is valid for 36\d{3} more days/);
  },
);

scenario(
  {
    id: 'suspended',
    area: 'Health',
    happens: 'The edge of Render answers that the service is suspended.',
    does: 'Fails after the second answer and shows what the edge says, with its request id.',
    exit: 1,
    leaves: 'The suspended service.',
  },
  async () => {
    const edge = { 'x-render-routing': 'suspend-by-user', 'rndr-id': '1b2c3d4e-5f60' };
    const { check, rules, requests } = await runGate(() => status(503, edge));
    expect(rules).toEqual(['health-suspended']);
    expect(check.findings[0]?.detail).toContain(
      'the edge says: x-render-routing: suspend-by-user, rndr-id: 1b2c3d4e-5f60',
    );
    expect(requests).toHaveLength(2);
  },
);

scenario(
  {
    id: 'cached-answer',
    area: 'Health',
    happens: 'A cache at the edge answers although every probe asks for a fresh answer.',
    does: 'Passes on the version that it shows, and reports the cache as a warning.',
    exit: 0,
    leaves: 'Nothing; the new version serves.',
  },
  async () => {
    const cached: Answer = (_, response) => {
      response.setHeader('cf-cache-status', 'HIT');
      healthy(response);
    };
    const { check, rules } = await runGate(() => cached);
    expect(check.status).toBe('passed');
    expect(rules).toEqual(['health-cached']);
    expect(check.findings[0]).toMatchObject({
      severity: 'warning',
      title: expect.stringContaining('CF-Cache-Status: HIT'),
    });
  },
);

scenario(
  {
    id: 'no-version-shown',
    area: 'Health',
    happens: 'The endpoint shows no version at all.',
    does: 'Passes and says that the version is unverified: in a notice, in the summary and in the report.',
    exit: 0,
    leaves: 'Nothing; some version serves.',
  },
  async () => {
    const { check, rules } = await runGate(() => (_, response) => response.end('ok'), {
      input: { version: { expected: newCommit } },
    });
    expect(check.status).toBe('passed');
    expect(check.summary).toContain(': unverified version, 3 good answers');
    expect(rules).toEqual(['health-unverified-version']);
    expect(check.findings[0]?.severity).toBe('notice');
  },
);

scenario(
  {
    id: 'edge-behind-origin',
    area: 'Health',
    happens: 'Of two addresses the origin serves the new version and the edge still the old one.',
    does: 'Waits for both, and fails naming the address that stayed behind.',
    exit: 1,
    leaves: 'Two versions, one behind each address.',
  },
  async () => {
    await withServer(old, async (edge) => {
      const targets = (url: string) => [
        { url: `${url}/health`, headers: {} },
        { url: `${edge.url}/health`, headers: {} },
      ];
      await withServer(well, async (origin) => {
        const clock = fastClock();
        const http = createHttp({ clock });
        const services = { http, clock, signal: new AbortController().signal, progress: () => undefined };
        const check = await checkHealth(aHealthInput('', { targets: targets(origin.url) }), services);
        await http.close();
        expect(check.findings.map(({ subject }) => subject)).toEqual([`${edge.url}/health`]);
        expect(check.health?.targets.map(({ ready }) => ready)).toEqual([true, false]);
      });
    });
  },
);

scenario(
  {
    id: 'redirect',
    area: 'Health',
    happens: 'The address answers with a redirect.',
    does: 'Does not follow it, and says at the deadline where it leads.',
    exit: 1,
    leaves: 'The service as it is.',
  },
  async () => {
    const moved = status(301, { location: 'https://www.example.com/health?token=PL4NT3D' });
    const { check, rules } = await runGate(() => moved);
    expect(rules).toEqual(['health-wrong-answer']);
    expect(check.summary).toContain('answers 301, which leads to https://www.example.com/health');
    expect(JSON.stringify(check)).not.toContain('PL4NT3D');
  },
);

test('an answer over the limit of latency is no success', async () => {
  let slow = 3;
  const { check, requests } = await runGate(
    (advance) => (_, response) => {
      if (slow > 0) advance(900);
      slow -= 1;
      healthy(response);
    },
    { input: { expect: { ...expectations, maxLatencyMs: 500 } } },
  );
  expect(check.status).toBe('passed');
  expect(requests).toHaveLength(3 + 3);
});

test('a run that is stopped ends with the reason of its signal', async () => {
  await withServer(old, async ({ url }) => {
    const stop = new AbortController();
    const clock = fastClock();
    const http = createHttp({ clock });
    let lines = 0;
    const progress = () => {
      lines += 1;
      if (lines === 3) stop.abort(new Error('the job was cancelled'));
    };
    const running = checkHealth(aHealthInput(url), { http, clock, signal: stop.signal, progress });
    await expect(running).rejects.toThrow('the job was cancelled');
    await http.close();
  });
});
