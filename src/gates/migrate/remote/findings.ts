import type { Finding } from '../../../core/finding.js';
import { printable } from '../../../core/text.js';
import type { AppComparison } from './compare.js';
import type { MigrationRoute, RemoteRun, RemoteState } from './route.js';
import { remoteRules } from './rules.js';

const mostNamed = 10;

/** `0003, 0004 and 2 more`. */
export function named(ids: readonly string[]): string {
  const shown = ids.slice(0, mostNamed).map(printable).join(', ');
  return ids.length > mostNamed ? `${shown} and ${ids.length - mostNamed} more` : shown;
}

/** The plan is not the one that was approved. */
export function movedFinding({ approved, now }: { approved: string; now: string }): Finding {
  return finding('moved', {
    title: 'what the app lists is no longer what was approved',
    detail: `Approved was ${printable(approved)}; now it is ${now}.`,
    fix: 'look at the list above, and approve it by its hash: `plan-hash`',
    subject: 'plan-hash',
  });
}

/** What the repository says of the app's list; `compared` is undefined where they have nothing in common. */
export function comparisonFindings(
  compared: AppComparison | undefined,
  { target }: MigrationRoute,
): readonly Finding[] {
  if (!compared) {
    const title = `${target} and the repository call their migrations by different names: they were not compared`;
    return [finding('incomparable', { title, subject: target })];
  }
  return [
    ...compared.lacking.map(({ id, file }) =>
      finding('lacking', {
        title: `${target} does not know ${printable(id)}: it runs an older build, or another folder`,
        fix: 'deploy the commit that has it and migrate after it, or migrate from the workflow',
        location: { file, line: 1 },
        migration: id,
        subject: target,
      }),
    ),
    ...compared.foreign.map((id) => foreign(id, 'would run', target)),
    ...compared.unknown.map((id) => foreign(id, 'has applied', target)),
  ];
}

function foreign(id: string, what: string, target: string): Finding {
  return finding('foreign', {
    title: `${target} ${what} ${printable(id)}, and no file here has that id`,
    fix: 'check out the commit that the app runs',
    migration: id,
    subject: what,
  });
}

/** What the run itself said. */
export function runFindings(
  run: RemoteRun,
  { target, place }: MigrationRoute,
  again: string,
): readonly Finding[] {
  const own = run.findings ?? [];
  switch (run.outcome) {
    case 'done':
      return own;
    case 'failed': {
      const title = `${target} says that the migrations failed: ${run.reason}`;
      const fix = `read its log (${place()}), mend what it says, and go on: ${again}`;
      const detail = run.detail === undefined ? {} : { detail: run.detail };
      return [...own, finding('failed', { title, ...detail, fix, subject: target })];
    }
    case 'refused': {
      const title = `${target} did not start the migrations: ${run.reason}`;
      return [...own, finding('refused', { title, fix: run.fix ?? again, subject: target })];
    }
    case 'unknown': {
      const title = `nobody can tell from here whether the migrations of ${target} have ended: ${run.reason}`;
      const detail = run.goesOn === undefined ? {} : { detail: run.goesOn };
      const fix = `look at ${place()}; when it has ended, go on: ${again}`;
      return [...own, finding('unknown', { title, ...detail, fix, subject: target })];
    }
  }
}

/** What the list after the run says, held against the list before it. */
export function verifyFindings(
  before: RemoteState,
  after: RemoteState,
  {
    target,
    again,
    said,
  }: { readonly target: string; readonly again: string; readonly said: RemoteRun['outcome'] },
): readonly Finding[] {
  const expected = new Set([...before.applied, ...before.pending]);
  const gone = before.applied.filter((id) => !after.applied.includes(id));
  const extra = after.applied.filter((id) => !expected.has(id));
  const findings: Finding[] = [];
  if (after.pending.length > 0 && said === 'done') {
    const title = `${target} says that it is done, and still lists as pending: ${named(after.pending)}`;
    const fix = `read its log, then go on: ${again}`;
    findings.push(finding('stillPending', { title, fix, subject: target }));
  }
  if (gone.length + extra.length > 0) {
    const what = [
      ...(gone.length > 0 ? [`no longer applied: ${named(gone)}`] : []),
      ...(extra.length > 0 ? [`applied, and not in the plan: ${named(extra)}`] : []),
    ];
    findings.push(
      finding('vanished', {
        title: `the list of ${target} after the run is not what was there and what was pending`,
        detail: what.join('\n'),
        fix: 'find out what else migrates this database, then make a new plan',
        subject: target,
      }),
    );
  }
  return findings;
}

export function unverifiedFinding(why: string, { target }: MigrationRoute, again: string): Finding {
  return finding('unverified', {
    title: `the list of ${target} could not be read after the run: ${why}`,
    fix: `run it again, it looks first and runs nothing that is applied: ${again}`,
    subject: target,
  });
}

type Told = Omit<Finding, 'rule' | 'severity'>;

function finding(name: keyof typeof remoteRules, told: Told): Finding {
  const { id, severity } = remoteRules[name];
  return { rule: id, severity, ...told };
}
