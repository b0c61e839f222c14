import { type CheckResult, type CheckStatus, type GateName, gateNames } from '../../core/check-result.js';
import type { Report } from '../../core/report.js';
import { type Ended, marks, nameOf } from '../outcome.js';

/** Where a run stands, as its message says it. `canceled`: a person stopped it, or a newer run did. */
export const runStates = ['running', 'passed', 'failed', 'broken', 'canceled'] as const;
export type RunState = (typeof runStates)[number];

export const stateIcons: Readonly<Record<RunState, string>> = {
  running: '⏳',
  passed: marks.passed,
  failed: marks.failed,
  broken: marks.broken,
  canceled: '⏹️',
};

/** Whether people should look. */
export function didNotPass(state: RunState): boolean {
  return state === 'failed' || state === 'broken' || state === 'canceled';
}

/** When in a run we are asked to speak. */
export type Phase = 'start' | 'update' | 'end';

/** What the workflow says of its jobs: GitHub's own words. */
export const jobStatuses = ['success', 'failure', 'cancelled', 'skipped'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** One gate that has run, as the message shows it. Small: it travels in the message's metadata from job to job. */
export interface Stage extends Ended {
  readonly gate: GateName;
  /** `deploy of api`. */
  readonly name: string;
  readonly summary: string;
  readonly durationMs: number;
}

/** The stages of a message that was posted before, and those of this report in their places. */
export function stagesOf(report: Report, earlier: readonly Stage[] = []): readonly Stage[] {
  const all = new Map([...earlier, ...report.checks.map(stageOf)].map((stage) => [stage.name, stage]));
  return [...all.values()].sort(
    (a, b) => gateNames.indexOf(a.gate) - gateNames.indexOf(b.gate) || (a.name < b.name ? -1 : 1),
  );
}

function stageOf(check: CheckResult): Stage {
  const { gate, status, summary, durationMs, rollback } = check;
  return {
    ...{ gate, name: nameOf(check), status, summary, durationMs },
    ...(rollback ? { rollback: { result: rollback.result, verified: rollback.verified } } : {}),
  };
}

export interface Known {
  readonly phase: Phase;
  readonly report: Report;
  /** With those of earlier jobs. */
  readonly stages: readonly Stage[];
  /** Of this job, or of all jobs that this one waited for. */
  readonly jobs: readonly JobStatus[];
  /** What the message said before. */
  readonly before?: RunState | undefined;
}

/**
 * Where the run stands. A run that has ended stays so: a slow job of it that reports late does not set it running
 * again. Without any stage the jobs decide; without these either nothing was judged.
 */
export function stateOf({ phase, report, stages, jobs, before = 'running' }: Known): RunState {
  if (phase !== 'end') return before;
  if (jobs.includes('cancelled')) return 'canceled';
  const has = (status: CheckStatus): boolean => stages.some((stage) => stage.status === status);
  if (has('failed') || (report.checks.length > 0 && report.verdict === 'failed')) return 'failed';
  if (has('broken')) return 'broken';
  if (jobs.includes('failure')) return 'failed';
  if (stages.length === 0) return jobs.includes('success') ? 'passed' : 'broken';
  return 'passed';
}
