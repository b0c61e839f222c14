import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import { printable } from '../../core/text.js';
import type { Look } from './look.js';

/** Where a backup lies, its checksum, and what took how long. */
export function renderBackup({ backup }: CheckResult, look: Look): readonly string[] {
  if (!backup) return [];
  const steps = backup.steps.map(({ name, durationMs }) => `${name} ${formatDuration(durationMs)}`);
  if (backup.kind === 'app') {
    const made = `  ${[`made ${backup.createdAt}`, ...steps].join(', ')}`;
    return [`  ${printable(backup.place)}: ${printable(backup.name)}`, look.paint('dim', printable(made))];
  }
  return [
    `  ${printable(`${backup.place}/${backup.name}`)}`,
    look.paint('dim', `  sha256 ${printable(backup.sha256)}`),
    look.paint('dim', `  ${steps.join(', ')}`),
  ];
}
