import type { Platform } from '../platform.js';
import { cancelDeployment } from './cancel.js';
import { openContext, type RailwayOptions } from './context.js';
import { followDeployment } from './follow.js';
import { readLogTail } from './log-tail.js';
import { preflight } from './preflight.js';
import { rollbackTo } from './rollback.js';
import { triggerDeployment } from './trigger.js';

/** One service of Railway, in one environment, as a platform. */
export function railwayService(options: RailwayOptions): Platform {
  const context = openContext(options);
  return {
    name: 'railway',
    preflight: (signal) => preflight(context, signal),
    trigger: (before, signal) => triggerDeployment(context, before, signal),
    follow: (id, watch) => followDeployment(context, id, watch),
    logs: (deployment, lines, signal) => readLogTail(context, deployment, { lines, signal }),
    cancel: (id, signal) => cancelDeployment(context, id, signal),
    rollback: (target, signal) => rollbackTo(context, target, signal),
  };
}
