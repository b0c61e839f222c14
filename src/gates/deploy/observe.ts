import type { Deployment } from '../../core/deployment.js';
import { messageOf } from '../../core/errors.js';
import type { DeployObserver, StartedDeployment, StartingDeployment } from './input.js';

/** All observers as one that never throws: who watches must not stop what is watched. */
export interface Observers {
  starting(starting: StartingDeployment): Promise<void>;
  started(started: StartedDeployment): Promise<void>;
  change(deployment: Deployment): void;
  end(deployment: Deployment): Promise<void>;
  note(note: string): void;
}

export function observersOf(observers: readonly DeployObserver[]): Observers {
  const note = (text: string): void => {
    for (const observer of observers) observer.onNote?.(text);
  };
  const failed = (error: unknown): void => note(`what watches the deployment failed: ${messageOf(error)}`);
  const each = async (call: (observer: DeployObserver) => void | Promise<void>): Promise<void> => {
    for (const observer of observers) {
      try {
        await call(observer);
      } catch (error) {
        failed(error);
      }
    }
  };
  return {
    starting: (starting) => each((observer) => observer.onStarting?.(starting)),
    started: (started) => each((observer) => observer.onStarted?.(started)),
    end: (deployment) => each((observer) => observer.onEnd?.(deployment)),
    note,
    change(deployment) {
      for (const observer of observers) {
        try {
          observer.onChange?.(deployment);
        } catch (error) {
          failed(error);
        }
      }
    },
  };
}
