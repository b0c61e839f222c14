import type { DeploymentStage } from '../core/deployment.js';

/** The stages that a deployment went through, as they were seen. Times are milliseconds since the epoch. */
export interface StageTrack {
  readonly over: readonly DeploymentStage[];
  readonly current?: { readonly name: string; readonly since: number };
  /** The highest place seen so far. */
  readonly rank: number;
}

export const noStages: StageTrack = { over: [], rank: -1 };

export interface SeenStage {
  /** Empty where the platform told none: the current one goes on. */
  readonly name: string;
  /** Its place among the stages; a lower one than before is an old answer and is ignored. */
  readonly rank?: number;
}

/** The track after a look. */
export function seeStage(track: StageTrack, { name, rank }: SeenStage, now: number): StageTrack {
  const stale = rank !== undefined && rank < track.rank;
  if (name === '' || stale || name === track.current?.name) return track;
  return {
    over: stagesOf(track, now),
    current: { name, since: now },
    rank: Math.max(track.rank, rank ?? -1),
  };
}

/** All stages with the time that each took, the current one until now. */
export function stagesOf({ over, current }: StageTrack, now: number): readonly DeploymentStage[] {
  return current ? [...over, { name: current.name, durationMs: Math.max(0, now - current.since) }] : over;
}
