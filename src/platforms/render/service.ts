import type { Platform } from '../platform.js';
import { cancelDeploy } from './cancel.js';
import { openContext, type RenderOptions } from './context.js';
import { followDeploy } from './follow.js';
import { readLogTail } from './log-tail.js';
import { preflight } from './preflight.js';
import { rollbackTo } from './rollback.js';
import { triggerDeploy } from './trigger.js';

/** One service of Render as a platform. */
export function renderService(options: RenderOptions): Platform {
  const context = openContext(options);
  return {
    name: 'render',
    preflight: (signal) => preflight(context, signal),
    trigger: (before, signal) => triggerDeploy(context, before, signal),
    follow: (id, watch) => followDeploy(context, id, watch),
    logs: (deployment, lines, signal) => readLogTail(context, deployment, { lines, signal }),
    cancel: (id, signal) => cancelDeploy(context, id, signal),
    rollback: (target, signal) => rollbackTo(context, target, signal),
  };
}
