import { enterStep, stepEnds } from './deploys.js';
import { enterRunStep } from './runs.js';
import type { World } from './world.js';

interface Due {
  readonly at: number;
  readonly happen: () => unknown;
}

/** What comes next, of all that is on its way. */
function nextDue(world: World): Due | undefined {
  const deploys = world.deploys.flatMap((deploy): Due[] => {
    const at = stepEnds(deploy, world.speed);
    return at === undefined ? [] : [{ at, happen: () => enterStep(world, deploy, deploy.step + 1) }];
  });
  const runs = [...world.jobs, ...world.cronRuns].flatMap((run): Due[] => {
    const at = stepEnds(run, world.speed);
    return at === undefined ? [] : [{ at, happen: () => enterRunStep(world, run, run.step + 1) }];
  });
  const planned = world.schedule.map((entry): Due => {
    const happen = (): unknown => {
      world.schedule.splice(world.schedule.indexOf(entry), 1);
      return entry.act();
    };
    return { at: entry.at, happen };
  });
  return [...planned, ...deploys, ...runs].sort((one, other) => one.at - other.at)[0];
}

/** The simulated platform's time: what was due happens in its order and at its time, whenever somebody looks. */
export function makeChronicle(clock: { now(): number }) {
  let past: number | undefined;
  let busy: Promise<void> = Promise.resolve();
  const run = async (world: World): Promise<void> => {
    try {
      for (let due = nextDue(world); due && due.at <= clock.now(); due = nextDue(world)) {
        past = due.at;
        await due.happen();
      }
    } finally {
      past = undefined;
    }
  };
  return {
    time: (): number => past ?? clock.now(),
    /** One caller after the other. */
    catchUp(world: World): Promise<void> {
      busy = busy.then(() => run(world));
      return busy;
    },
    /** Resolves when nobody is catching up. */
    idle: (): Promise<void> => busy,
  };
}
