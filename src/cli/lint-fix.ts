import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { counted } from '../core/count.js';
import { messageOf, UserError } from '../core/errors.js';
import { formatLocation } from '../core/location.js';
import type { Verdict } from '../core/report.js';
import { type FileVersions, unifiedDiff } from '../core/unified-diff.js';
import { checkAndPublish } from '../stages/checks/check-and-publish.js';
import { type FixRun, fixChecks } from '../stages/checks/fix-checks.js';
import type { CheckGiven } from '../stages/checks/run-checks.js';
import type { Context } from '../stages/context.js';

/**
 * Prints what would mend the findings as a diff; with `write` writes it and lints the files as they are then. The verdict
 * is always about the files on disk. Throws `UserError`.
 */
export async function fixAndLint(
  { write, ...given }: CheckGiven & { readonly write: boolean },
  context: Context,
): Promise<Verdict> {
  const { host } = context;
  const fixed = await fixChecks(given, context);
  const { report, repository } = fixed.run;
  const broken = report.checks.find(({ status }) => status === 'broken');
  if (broken) throw new UserError({ what: broken.summary });
  if (write) for (const file of fixed.files) await writeFixed(repository.root, file);
  else host.print(unifiedDiff(fixed.files));
  for (const line of told(fixed, write)) host.log.info(line);
  if (!write) return report.verdict;
  return checkAndPublish(['lint'], given, context);
}

/** A new file never takes the place of another; one that is there keeps its mode. */
async function writeFixed(root: string, { path, before, after }: FileVersions): Promise<void> {
  const file = join(root, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, after, { flag: before === undefined ? 'wx' : 'w' });
  } catch (cause) {
    throw new UserError(
      {
        what: `cannot be written: ${messageOf(cause)}`,
        where: { file: path },
        fix: 'git status shows what was written before; git restore takes it back',
      },
      { cause },
    );
  }
}

function told({ files, mended, declined, left, inCode }: FixRun, write: boolean): readonly string[] {
  const made = files.filter(({ before }) => before === undefined).length;
  const changed = files.length - made;
  const where = [
    ...(changed > 0 ? [counted(changed, 'changed file')] : []),
    ...(made > 0 ? [counted(made, 'new file')] : []),
  ];
  const verb = write ? 'mended' : 'can be mended';
  const summary =
    mended.length === 0
      ? 'Nothing here has one safe rewrite.'
      : `${counted(mended.length, 'finding')} ${verb}: ${where.join(', ')}.`;
  const reasons = declined.map(({ finding, why }) => {
    const place = finding.location ? `${formatLocation(finding.location)}: ` : '';
    return `not mended: ${place}${finding.rule}: ${why}`;
  });
  const code = inCode.map(
    (file) => `not edited: ${file}: it is code; lockkeeper explain <rule> shows the safe steps`,
  );
  const rest = left.length > 0 ? [`${counted(left.length, 'finding')} left for you.`] : [];
  const next = mended.length > 0 && !write ? ['Apply it with: lockkeeper lint --fix --write'] : [];
  return [...code, ...reasons, [summary, ...rest].join(' '), ...next];
}
