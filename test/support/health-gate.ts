import type { ServerResponse } from 'node:http';
import type { CheckResult } from '../../src/core/check-result.js';
import { checkHealth } from '../../src/gates/health/health.js';
import type { HealthInput } from '../../src/gates/health/input.js';
import { createHttp } from '../../src/http/create-http.js';
import { fastClock } from './fast-clock.js';
import { aHealthInput, newCommit } from './health.js';
import {
  type Answer,
  type SeenRequest,
  type ServerCertificate,
  sendJson,
  withServer,
} from './http-server.js';

/** What a run of the gate against a real server came to. */
export interface GateRun {
  readonly check: CheckResult;
  readonly requests: readonly SeenRequest[];
  readonly connections: number;
  /** Milliseconds of the fast clock. */
  readonly waited: number;
  /** The live line, each time it changed. */
  readonly lines: readonly string[];
  /** Ids of the rules that it reports. */
  readonly rules: readonly string[];
}

export interface Given {
  readonly input?: Partial<HealthInput>;
  readonly tls?: ServerCertificate;
  readonly ca?: readonly string[];
}

/** A clock that a server can move on, as if it had taken that long. */
export type Slow = (milliseconds: number) => void;

/** Runs the gate on a server that answers as said, in fast time. */
export async function runGate(
  answer: (slow: Slow) => Answer,
  { input, tls, ca }: Given = {},
): Promise<GateRun> {
  const clock = fastClock();
  const startedAt = clock.now();
  const lines: string[] = [];
  return withServer(
    answer(clock.advance),
    async (server) => {
      const http = createHttp({ clock, ...(ca ? { ca } : {}) });
      try {
        const check = await checkHealth(aHealthInput(`${server.url}/health?key=hidden`, input), {
          http,
          clock,
          signal: new AbortController().signal,
          progress: (line) => void lines.push(line),
          random: () => 0.5,
        });
        const rules = check.findings.map(({ rule }) => rule);
        const { requests } = server;
        const connections = server.connections();
        return { check, requests, connections, waited: clock.now() - startedAt, lines, rules };
      } finally {
        await http.close();
      }
    },
    tls,
  );
}

/** The new version is well. */
export const well: Answer = (_, response) => healthy(response);

/** Says that it is well, as that version. */
export function healthy(response: ServerResponse, commit = newCommit, more: object = {}): void {
  sendJson(response, { status: 'healthy', database: 'connected', commit, ...more });
}

/** The answers one after the other, the last one from then on. */
export function inTurn(...answers: readonly Answer[]): Answer {
  let next = 0;
  return (seen, response, request) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    return answer?.(seen, response, request);
  };
}

/** The answers by turns, without end: instances behind a balancer. */
export function byTurns(...answers: readonly Answer[]): Answer {
  let next = 0;
  return (seen, response, request) => {
    const answer = answers[next % answers.length];
    next += 1;
    return answer?.(seen, response, request);
  };
}

/** One answer for some probes. */
export function times(count: number, answer: Answer): readonly Answer[] {
  return Array.from({ length: count }, () => answer);
}

export function status(code: number, headers: Record<string, string> = {}, body: object = {}): Answer {
  return (_, response) => sendJson(response, body, { status: code, headers });
}
