import { messageOf } from '../../../core/errors.js';
import type { ReadLimits } from '../../../postgres/read-only.js';
import type { RunWorld, Target } from '../../engine.js';
import type { History } from '../../model.js';
import type { ModelComparison, ModelDifference } from '../../model-comparison.js';
import { driverFailure } from '../driver-failure.js';
import { type DriverReply, withoutSecrets } from '../step-driver.js';
import { endBackends, readingSession } from '../step-session.js';
import { statementOf } from './failure.js';
import { type OpenDriver, openDriver } from './open-driver.js';
import { join } from './project.js';

/**
 * What `alembic check` compares, on connections that only read: the metadata that env.py names with the database.
 * Never throws for what the project or the database does: then it says why nothing was compared.
 */
export async function compareAlembicModels(
  history: History,
  world: RunWorld,
  target: Target & { readonly limits: ReadLimits },
): Promise<ModelComparison> {
  let open: OpenDriver | undefined;
  try {
    open = await openDriver(history, world);
    const own = readingSession(target.limits);
    const reply = await open.driver.ask({ cmd: 'compare', url: target.url, session: own });
    if (reply.endedBy !== 'answer') {
      await endBackends(target, { sinceMs: reply.durationMs, own }).catch(() => undefined);
    }
    return comparisonOf(reply, open, target);
  } catch (error) {
    return { compared: false, why: withoutSecrets(messageOf(error), target) };
  } finally {
    await open?.driver.stop();
  }
}

function comparisonOf(reply: DriverReply, { project, root }: OpenDriver, target: Target): ModelComparison {
  const env = join(project.scripts, 'env.py');
  const failure = driverFailure(reply, {
    target,
    died: "the project's Python process died",
    start: { text: 'env.py', file: env, line: 1 },
    lost: 'connection',
    statement: (texts) => statementOf(reply, { root, start: { text: 'env.py', file: env, line: 1 } }, texts),
  });
  if (failure) {
    const { message, code, statement } = failure;
    const place = statement ? ` (${statement.file}:${statement.line})` : '';
    return { compared: false, why: `${message}${code === undefined ? '' : ` (SQLSTATE ${code})`}${place}` };
  }
  if (reply.answer.models !== true) {
    return { compared: false, why: `${env} has no target_metadata` };
  }
  return {
    compared: true,
    differences: reply.answer.differences as readonly ModelDifference[],
    count: reply.answer.count as number,
    generate: project.flask
      ? 'flask db migrate -m "what changes"'
      : 'alembic revision --autogenerate -m "what changes"',
  };
}
