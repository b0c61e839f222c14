import { describe, expect, test } from '@jest/globals';
import type { Deployment } from '../../src/core/deployment.js';
import { UserError } from '../../src/core/errors.js';
import type { Clock } from '../../src/host/clock.js';
import type { Platform, Preflight } from '../../src/platforms/platform.js';

/** What becomes of a deployment: `builds` stays on its way until somebody stops it. */
export type Fate = 'goes live' | 'fails to build' | 'builds';

/** A platform's adapter on its simulator, for what every platform has to keep to. */
export interface ContractBench {
  readonly clock: Clock;
  /** The commit that `platform` deploys. */
  readonly commit: string;
  /** As a run sees the service that knows of no other run. */
  platform(): Platform;
  /** With a key or token that does not work. */
  locked(): Platform;
  /** The coming deployments go so. */
  plan(fate: Fate): void;
  /** Requests so far that change something. */
  changes(): number;
  /** The platform refuses to cancel what it is asked to. */
  refuseCancel(): void;
  breakLogs(): void;
  /** The platform drops what it kept of that deployment. */
  forget(id: string): void;
  /** What either side did that the platform's own description does not allow. */
  violations(): readonly string[];
  close(): Promise<void>;
}

const signal = new AbortController().signal;

/** What every platform keeps to, over real HTTP. */
export function platformContract(name: string, open: () => Promise<ContractBench>): void {
  const check = (does: string, body: (bench: ContractBench) => Promise<void>): void =>
    test(does, async () => {
      const bench = await open();
      try {
        await body(bench);
        expect(bench.violations()).toEqual([]);
      } finally {
        await bench.close();
      }
    });

  describe(`${name} as a platform`, () => {
    check('preflight changes nothing and knows what is live', async (bench) => {
      const before = await bench.platform().preflight(signal);
      expect(bench.changes()).toBe(0);
      expect(before.live?.commit).toMatch(/^[0-9a-f]{40}$/);
      expect(before.known).toContain(before.live?.id);
      expect(before.running).toBeUndefined();
    });

    check('preflight with a key that does not work is a mistake that says what to do', async (bench) => {
      const refused = bench.locked().preflight(signal);
      await expect(refused).rejects.toBeInstanceOf(UserError);
      await expect(refused).rejects.toMatchObject({ problems: [{ fix: expect.any(String) }] });
      expect(bench.changes()).toBe(0);
    });

    check('trigger returns an id that follow finds', async (bench) => {
      const before = await bench.platform().preflight(signal);
      const id = await started(bench, before);
      expect(before.known).not.toContain(id);
      const outcomes: string[] = [];
      const end = await follow(bench, id, ({ outcome }) => void outcomes.push(outcome));
      expect(end).toMatchObject({ id, outcome: 'live', wentLive: true, commit: bench.commit });
      expect(end.stages.length).toBeGreaterThan(0);
      expect(new Set(outcomes)).toEqual(new Set(['running']));
      expect((await bench.platform().preflight(signal)).live?.id).toBe(id);
    });

    check('what runs already is found by another run', async (bench) => {
      bench.plan('builds');
      const id = await started(bench);
      expect((await bench.platform().preflight(signal)).running?.id).toBe(id);
    });

    check('what is on its way at the deadline has timed out, and may still go live', async (bench) => {
      bench.plan('builds');
      const id = await started(bench);
      const deadline = bench.clock.now() + 60_000;
      const watch = { signal, deadline, onChange: () => undefined };
      const end = await bench.platform().follow(id, watch);
      expect(end).toMatchObject({ id, outcome: 'timed-out', wentLive: false, reason: expect.any(String) });
      expect(bench.clock.now()).toBeGreaterThanOrEqual(deadline);
    });

    check('a run that is stopped stops looking, with its own reason', async (bench) => {
      bench.plan('builds');
      const id = await started(bench);
      const controller = new AbortController();
      const reason = new Error('stopped from outside');
      const watch = {
        signal: controller.signal,
        deadline: bench.clock.now() + 600_000,
        onChange: () => controller.abort(reason),
      };
      await expect(bench.platform().follow(id, watch)).rejects.toBe(reason);
    });

    check('cancel stops what is on its way', async (bench) => {
      bench.plan('builds');
      const id = await started(bench);
      expect(await bench.platform().cancel(id, signal)).toEqual({ result: 'done' });
      expect(await follow(bench, id)).toMatchObject({ outcome: 'canceled', wentLive: false });
      expect(await bench.platform().cancel(id, signal)).not.toMatchObject({ result: 'refused' });
    });

    check('cancel tells that it was over', async (bench) => {
      const id = await started(bench);
      await follow(bench, id);
      expect(await bench.platform().cancel(id, signal)).toEqual({ result: 'over' });
    });

    check('cancel tells that it was refused, and why', async (bench) => {
      bench.plan('builds');
      const id = await started(bench);
      bench.refuseCancel();
      expect(await bench.platform().cancel(id, signal)).toEqual({
        result: 'refused',
        reason: expect.stringContaining(id),
      });
    });

    check('a rollback brings the version of its target live', async (bench) => {
      const before = await bench.platform().preflight(signal);
      await follow(bench, await started(bench, before));
      const back = await bench.platform().rollback(before.live ?? { id: '' }, signal);
      if (!back.started) throw new Error(back.reason);
      const end = await follow(bench, back.id);
      expect(end).toMatchObject({ outcome: 'live', commit: before.live?.commit });
    });

    check('a rollback to what the platform has dropped is refused with a reason', async (bench) => {
      const before = await bench.platform().preflight(signal);
      await follow(bench, await started(bench, before));
      bench.forget(before.live?.id ?? '');
      const back = await bench.platform().rollback(before.live ?? { id: '' }, signal);
      expect(back).toMatchObject({ started: false, reason: expect.any(String), fix: expect.any(String) });
    });

    check('a rollback to what was never there is refused with a reason', async (bench) => {
      const back = await bench.platform().rollback({ id: 'nowhere' }, signal);
      expect(back).toMatchObject({ started: false, reason: expect.stringContaining('nowhere') });
    });

    check('a failed deployment has a reason and a log', async (bench) => {
      bench.plan('fails to build');
      const end = await follow(bench, await started(bench));
      expect(end).toMatchObject({ outcome: 'failed', wentLive: false, reason: expect.stringMatching(/\.$/) });
      const log = await bench.platform().logs(end, 3, signal);
      expect(log.length).toBeGreaterThan(0);
      expect(log.length).toBeLessThanOrEqual(3);
    });

    check('a log that cannot be had is empty', async (bench) => {
      bench.plan('fails to build');
      const end = await follow(bench, await started(bench));
      bench.breakLogs();
      expect(await bench.platform().logs(end, 3, signal)).toEqual([]);
    });
  });
}

async function started(bench: ContractBench, before?: Preflight): Promise<string> {
  const platform = bench.platform();
  const start = await platform.trigger(before ?? (await platform.preflight(signal)), signal);
  if (!start.started) throw new Error(start.reason);
  return start.id;
}

function follow(
  bench: ContractBench,
  id: string,
  onChange: (deployment: Deployment) => void = () => undefined,
): Promise<Deployment> {
  return bench.platform().follow(id, { signal, deadline: bench.clock.now() + 1_800_000, onChange });
}
