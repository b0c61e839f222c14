import type { Course, CourseStage, RailwayStatus } from './courses.js';

/** A stage with its time; all times are milliseconds since the epoch by the simulator's clock. */
interface TimedStage extends CourseStage {
  readonly from: number;
}

export interface SimulatedDeployment {
  readonly id: string;
  readonly serviceId: string;
  readonly environmentId: string;
  readonly commit: string | undefined;
  readonly image: string | undefined;
  readonly createdAt: number;
  readonly reason: 'deploy' | 'rollback';
  /** Who asked for it. */
  readonly creator: string;
  stages: readonly TimedStage[];
  /** Whether Railway still has its image. */
  retained: boolean;
  /** Whether it has taken the place of the one before. */
  tookOver: boolean;
}

/** Lays a course out in time. */
export function timed(course: Course, start: number): readonly TimedStage[] {
  let from = start;
  return course.map((stage) => {
    const placed = { ...stage, from };
    from += stage.ms ?? Number.POSITIVE_INFINITY;
    return placed;
  });
}

export function stageAt({ stages }: SimulatedDeployment, now: number): TimedStage {
  const current = stages.findLast(({ from }) => from <= now) ?? stages[0];
  if (!current) throw new Error('a deployment without stages');
  return current;
}

export function statusAt(deployment: SimulatedDeployment, now: number): RailwayStatus {
  return stageAt(deployment, now).status;
}

/** From then on something else becomes of it. */
export function divert(deployment: SimulatedDeployment, now: number, course: Course): void {
  deployment.stages = [...deployment.stages.filter(({ from }) => from < now), ...timed(course, now)];
}

const served: readonly RailwayStatus[] = ['SUCCESS', 'SLEEPING', 'CRASHED'];

/** When it began to serve; undefined while it has not. */
export function servedSince({ stages }: SimulatedDeployment, now: number): number | undefined {
  return stages.find(({ status, from }) => from <= now && served.includes(status))?.from;
}

/** The stages that have begun. */
export function begun({ stages }: SimulatedDeployment, now: number): readonly TimedStage[] {
  return stages.filter(({ from }) => from <= now);
}

/** The events of a deployment: a step has begun when its stage has, and is over when the next has. */
export function eventsAt(deployment: SimulatedDeployment, now: number): readonly object[] {
  return begun(deployment, now).flatMap((stage) => {
    if (stage.step === undefined) return [];
    const next = deployment.stages[deployment.stages.indexOf(stage) + 1];
    const over = next !== undefined && next.from <= now;
    return {
      id: `${deployment.id}-${stage.step.toLowerCase()}`,
      step: stage.step,
      createdAt: new Date(stage.from).toISOString(),
      completedAt: over ? new Date(next.from).toISOString() : null,
      payload: over ? { durationMs: next.from - stage.from, ...stage.payload } : null,
    };
  });
}

/** Lines of a log with the time of the stage that wrote them. */
export function logAt(
  deployment: SimulatedDeployment,
  now: number,
  which: 'buildLog' | 'appLog',
): readonly object[] {
  return begun(deployment, now).flatMap((stage) =>
    (stage[which] ?? []).map((message, index) => ({
      message,
      severity: 'info',
      timestamp: new Date(stage.from + index).toISOString(),
      attributes: [],
      tags: { deploymentId: deployment.id },
    })),
  );
}
