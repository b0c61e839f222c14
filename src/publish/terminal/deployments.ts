import type { CheckResult } from '../../core/check-result.js';
import type { Deployment } from '../../core/deployment.js';
import { formatDuration } from '../../core/duration.js';
import { printable } from '../../core/text.js';
import { type Look, wrap } from './look.js';

/** Of each deployment its stages with their times, and its page. Why it failed stands with the finding. */
export function renderDeployments({ deployments = [] }: CheckResult, look: Look): readonly string[] {
  return deployments.flatMap((deployment) => [
    ...stageLines(deployment, look),
    // Not broken to the width: it is there to be opened.
    ...(deployment.link ? [look.paint('dim', `  ${printable(deployment.link)}`)] : []),
  ]);
}

function stageLines({ stages }: Deployment, look: Look): readonly string[] {
  if (stages.length === 0) return [];
  const shown = stages.map(({ name, durationMs }) => `${name} ${formatDuration(durationMs)}`);
  return wrap(`stages: ${shown.join(', ')}`, look.width, '  ');
}
