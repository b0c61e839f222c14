import { shortCommit } from '../../core/commit.js';
import type { RecordedRun, RecordedStage } from './model.js';

/** How a run or a stage of it stands. */
export type Standing = RecordedStage['status'];

export const standingWords: Readonly<Record<Standing, string>> = {
  running: 'not ended',
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  broken: 'could not run',
};

export function standingOf({ verdict }: RecordedRun): Standing {
  return verdict ?? 'running';
}

/** `health of api` where the project has a name. */
export function stageName({ kind, project }: Pick<RecordedStage, 'kind' | 'project'>): string {
  return project === '.' || project === '' ? kind : `${kind} of ${project}`;
}

/** The first stage that kept the run from passing, and why. */
export function whatWentWrong({ stages }: RecordedRun): RecordedStage | undefined {
  return (
    stages.find(({ status }) => status === 'broken' || status === 'failed') ??
    stages.find(({ status }) => status === 'running')
  );
}

/** Of a stage that did not pass: its worst finding, else what it says of itself. One line. */
export function reasonOf(stage: RecordedStage): string {
  if (stage.status === 'running') return 'it was stopped, or it still runs';
  const worst = stage.findings.find(({ muted, severity }) => muted === undefined && severity === 'error');
  const [line = ''] = (worst?.title ?? stage.summary ?? '').split('\n');
  return line;
}

/** `002_b -> 003_c`; undefined where no migration moved. */
export function movedText({ from, to }: RecordedRun, arrow: string): string | undefined {
  if (from === to) return undefined;
  return `${from ?? 'nothing'} ${arrow} ${to ?? 'nothing'}`;
}

export function commitText({ commit }: RecordedRun): string {
  return commit === undefined ? '' : shortCommit(commit);
}

/** `2026-11-22 08:00`, UTC. */
export function momentText(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
