import type { CheckResult } from '../../core/check-result.js';
import type { HealthTarget } from '../../core/health.js';
import { printable } from '../../core/text.js';
import { errorsText, latencyText, readinessText, versionText } from '../health-words.js';
import { asciiSigns, sparkline, unicodeSigns } from '../sparkline.js';
import type { Look } from './look.js';

/** Up to three lines for each address that the health gate probed. One alone that is not ready has been told already. */
export function renderHealth(check: CheckResult, look: Look): readonly string[] {
  const targets = check.health?.targets ?? [];
  if (targets.length === 1 && targets[0]?.ready === false) return [];
  return targets.flatMap((target) => renderTarget(target, look));
}

function renderTarget(target: HealthTarget, look: Look): readonly string[] {
  const { url, connectTo, ready, certificateDays, bake } = target;
  const sign = look.paint(ready ? 'green' : 'red', ready ? look.tick : look.cross);
  const place = connectTo === undefined ? '' : ` at ${connectTo}`;
  const certificate = certificateDays === undefined ? '' : `, certificate valid for ${certificateDays} days`;
  const version = ready ? `, version: ${versionText(target)}` : '';
  const lines = [
    `  ${sign} ${printable(`${url}${place}: ${readinessText(target)}${version}${certificate}`)}`,
  ];
  if (bake) {
    const latency = bake.latency ? `, ${latencyText(bake.latency, bake.baseline)}` : '';
    const signs = look.unicode ? unicodeSigns : asciiSigns;
    lines.push(
      `    ${look.paint('cyan', sparkline(bake.timeline, signs, look.width - 8))}`,
      `    ${errorsText(bake)}${latency}`,
    );
  }
  return lines;
}
