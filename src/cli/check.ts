import type { Verdict } from '../core/report.js';
import { checkAndPublish } from '../stages/checks/check-and-publish.js';
import { publishMerged } from '../stages/publish-merged.js';
import type { MigrationGate } from '../stages/services.js';
import type { CommandCall, CommandRun } from './command.js';
import { withUsualPage } from './usual-page.js';

export const check: CommandRun = (call) => judge(['lint', 'smoke'], call);

export const lint: CommandRun = async (call) => {
  const { fix, write, ...given }: { readonly fix?: boolean; readonly write?: boolean } = call.given;
  if (!fix) return judge(['lint'], call);
  const { fixAndLint } = await import('./lint-fix.js');
  return fixAndLint({ ...given, write: write ?? false }, call);
};

export const smoke: CommandRun = (call) => judge(['smoke'], call);

export const report: CommandRun = ({ given, ...context }) => publishMerged(withUsualPage(given), context);

async function judge(
  gates: readonly MigrationGate[],
  { given: asked, ...context }: CommandCall,
): Promise<Verdict> {
  const given = withUsualPage(asked);
  const { writeBaseline }: { readonly writeBaseline?: boolean } = given;
  if (!writeBaseline) return checkAndPublish(gates, given, context);
  const { writeBaselines } = await import('./write-baseline.js');
  return writeBaselines(gates, given, context);
}
