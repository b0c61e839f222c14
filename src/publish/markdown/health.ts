import type { CheckResult } from '../../core/check-result.js';
import type { HealthTarget } from '../../core/health.js';
import { errorsText, latencyText, readinessText, versionText } from '../health-words.js';
import { clip, firstOf } from '../lines.js';
import { marks, nameOf } from '../outcome.js';
import { sparkline, unicodeSigns } from '../sparkline.js';
import type { Block } from './budget.js';
import { longest, ranks } from './extent.js';
import { code, table, text } from './markdown.js';

const mostTargets = 20;
const sparkWidth = 60;

/** A row for each address that the health gate probed, with its latency over the time of the bake. */
export function healthBlocks(check: CheckResult): readonly Block[] {
  const { health } = check;
  if (health === undefined || health.targets.length === 0) return [];
  const { shown, left } = firstOf(health.targets, mostTargets);
  const lines = [
    table(['address', 'version', 'readiness', 'watched'], shown.map(row)),
    ...(left > 0 ? [`and ${left} more addresses`] : []),
  ];
  return [
    {
      heading: `### Health: ${text(clip(nameOf(check), longest.name))}`,
      text: lines.join('\n\n'),
      rank: check.status === 'failed' ? ranks.failedMigrations : ranks.migrations,
      what: 'address',
      amount: health.targets.length,
    },
  ];
}

function row(target: HealthTarget): readonly string[] {
  const { url, connectTo, ready, certificateDays } = target;
  const place = connectTo === undefined ? '' : ` at ${code(clip(connectTo, longest.name))}`;
  const certificate = certificateDays === undefined ? '' : `, certificate valid for ${certificateDays} days`;
  return [
    `${code(clip(url, longest.name))}${place}`,
    text(clip(versionText(target), longest.name)),
    `${ready ? marks.passed : marks.failed} ${text(clip(readinessText(target), longest.line))}${certificate}`,
    bakeText(target),
  ];
}

function bakeText({ bake }: HealthTarget): string {
  if (bake === undefined) return '';
  const parts = [
    sparkline(bake.timeline, unicodeSigns, sparkWidth),
    errorsText(bake),
    ...(bake.latency ? [latencyText(bake.latency, bake.baseline)] : []),
  ];
  return parts.filter((part) => part !== '').join('<br>');
}
