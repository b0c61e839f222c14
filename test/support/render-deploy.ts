import { expect } from '@jest/globals';
import type { CheckResult } from '../../src/core/check-result.js';
import { decideVerdict, exitCode } from '../../src/core/verdict.js';
import { deploy } from '../../src/gates/deploy/deploy.js';
import type { DeployInput, DeployObserver } from '../../src/gates/deploy/input.js';
import type { Clock } from '../../src/host/clock.js';
import { createHttp } from '../../src/http/create-http.js';
import type { Platform } from '../../src/platforms/platform.js';
import { openHookApi, openRenderApi } from '../../src/platforms/render/connect.js';
import type { RenderOptions } from '../../src/platforms/render/context.js';
import { deployHook, parseHook } from '../../src/platforms/render/hook.js';
import { renderService } from '../../src/platforms/render/service.js';
import { fastClock } from './fast-clock.js';
import {
  type RenderSimulator,
  type RenderOptions as SimulatorOptions,
  simulateRender,
} from './simulators/render/index.js';
import { spool, spooled } from './spool.js';

/** The commit that the tests deploy. */
export const askedCommit = 'b'.repeat(40);

/** A simulated Render, the gate on it, and everything that the gate told on its way. */
export interface Release {
  readonly render: RenderSimulator;
  readonly clock: ReturnType<typeof fastClock>;
  /** Notes and stages, one line each, in their order. */
  readonly told: string[];
  readonly abort: AbortController;
  platform(options?: Partial<RenderOptions>): Platform;
  run(input?: Partial<DeployInput>, options?: Partial<RenderOptions>): Promise<readonly CheckResult[]>;
  close(): Promise<void>;
}

/** Virtual time for both sides: what takes minutes on Render is over at once. */
export async function openRelease(simulator: SimulatorOptions = {}): Promise<Release> {
  const clock = fastClock();
  const render = await simulateRender({ clock, ...simulator });
  const told: string[] = [];
  const abort = new AbortController();
  const http = createHttp({ clock });
  const note = (line: string): void => {
    spool('a note of a deploy', line);
    told.push(line);
  };
  const platform = (options: Partial<RenderOptions> = {}): Platform =>
    renderService({
      api: openRenderApi({ http, clock, key: render.apiKey, baseUrl: render.url }),
      service: render.service.id,
      clock,
      request: { commit: askedCommit, clearCache: false },
      environment: { required: [], forbidden: [] },
      allowMaintenance: false,
      note,
      ...options,
    });
  return {
    render,
    clock,
    told,
    abort,
    platform,
    run: (input = {}, options = {}) =>
      spooled('a deploy', () =>
        deploy({
          ...defaults(clock),
          signal: abort.signal,
          targets: [{ label: render.service.id, platform: platform(options) }],
          observers: [telling(note)],
          ...input,
        }),
      ),
    async close() {
      await http.close();
      await render.close();
    },
  };
}

function defaults(clock: Clock): Omit<DeployInput, 'targets' | 'signal' | 'observers'> {
  return {
    order: 'sequence',
    commit: askedCommit,
    wait: true,
    timeoutMs: 40 * 60_000,
    logLines: 30,
    onCanceled: 'fail',
    onSuperseded: 'fail',
    onDeactivated: 'neutral',
    cancelOnAbort: true,
    clock,
  };
}

function telling(note: (line: string) => void): DeployObserver {
  return {
    onStarting: ({ service }) => note(`starting ${service.name}`),
    onStarted: ({ id, ours }) => note(`${ours ? 'started' : 'following'} ${id}`),
    onChange: ({ status }) => note(`stage ${status}`),
    onEnd: ({ outcome }) => note(`end ${outcome}`),
    onNote: note,
  };
}

/** The hook of the simulated service, as the user would give it. */
export function hookOf({ render, clock }: Release) {
  const address = parseHook(render.hookUrl());
  if ('what' in address) throw new Error(address.what);
  return deployHook(address, openHookApi({ http: createHttp({ clock }), clock, hook: address }));
}

/** A test's body on a fresh release; at its end nothing has been asked that Render's description does not allow. */
export function withRelease(
  body: (release: Release) => Promise<void>,
  simulator: SimulatorOptions = {},
): () => Promise<void> {
  return async () => {
    const release = await openRelease(simulator);
    try {
      await body(release);
      expect(release.render.violations).toEqual([]);
    } finally {
      await release.close();
    }
  };
}

/** The one result of a run with its only deployment and finding, and what a process would exit with. */
export function outcomeOf(results: readonly CheckResult[]) {
  const [check] = results;
  if (!check || results.length !== 1) throw new Error(`expected one result, got ${results.length}`);
  return {
    check,
    deployment: check.deployments?.[0],
    finding: check.findings.at(-1),
    rules: check.findings.map(({ rule }) => rule),
    exit: exitCode(decideVerdict(results, 'error')),
  };
}

/** How many requests have asked for a deployment. */
export function asksToDeploy({ render }: Release): number {
  return render.requests.filter((line) => /^POST \/v1\/services\/[^/]+\/deploys$/.test(line)).length;
}
