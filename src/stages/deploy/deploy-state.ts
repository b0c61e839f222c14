import { z } from 'zod';
import type { DeployObserver, StartedDeployment, StartingDeployment } from '../../gates/deploy/input.js';
import type { Host } from '../../host/host.js';

const savedSchema = z.array(
  z.object({
    service: z.string(),
    /** Absent while the request was on its way. */
    id: z.string().exactOptional(),
    known: z.array(z.string()),
    ours: z.boolean(),
  }),
);

/** What a run has begun on one service, for the `post` step of a run that was stopped. */
export type SavedDeployment = z.infer<typeof savedSchema>[number];

const begun = 'deployments';
const ended = 'ended';

/** Saves every deployment before it is waited for: whatever happens next, the `post` step finds it. */
export function stateObserver(host: Pick<Host, 'saveState'>): DeployObserver {
  const saved = new Map<string, SavedDeployment>();
  const save = (deployment: SavedDeployment): void => {
    saved.set(deployment.service, deployment);
    host.saveState(begun, JSON.stringify([...saved.values()]));
  };
  return {
    onStarting: ({ service, known }: StartingDeployment) =>
      save({ service: service.id, known: [...known], ours: true }),
    onStarted: ({ service, id, ours }: StartedDeployment) =>
      save({ service: service.id, id, known: [], ours }),
  };
}

/** Says that the run has ended by itself, so that nothing is left to clean up. */
export function saveEnd(host: Pick<Host, 'saveState'>): void {
  host.saveState(ended, 'true');
}

/** What a run that was stopped has left behind. */
export function leftDeployments({ env }: Pick<Host, 'env'>): readonly SavedDeployment[] {
  const text = env[`STATE_${begun}`];
  if (!text || env[`STATE_${ended}`] === 'true') return [];
  return savedSchema.parse(JSON.parse(text)).filter(({ ours }) => ours);
}
