import type { StepDifference, StepName } from '../../core/check-result.js';
import type { DifferenceClass } from '../../core/difference.js';
import type { Finding } from '../../core/finding.js';
import type { Location } from '../../core/location.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { RuleInfo } from '../../core/rule.js';
import type { StepFailure } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import { findMissing, type Missing } from '../../postgres/scratch/missing.js';
import { smokeRules } from './rules.js';

export const stepWords: Readonly<Record<StepName, string>> = {
  up: 'up',
  down: 'down',
  again: 'second up',
  'full-down': 'down in the run of all downs',
};

const failureRules: Readonly<Record<StepName, RuleInfo>> = {
  up: smokeRules.upFailed,
  down: smokeRules.downFailed,
  again: smokeRules.againFailed,
  'full-down': smokeRules.fullDownFailed,
};

/** By SQLSTATE (appendix A of PostgreSQL's manual, class 53): the server ran out of something. */
const environmentFixes: Readonly<Record<string, string>> = {
  '53100': 'Make room on the disk, or point LOCKKEEPER_SCRATCH_DIR to one that has more.',
  '53200': 'Give the server more memory, or let the migration work in smaller parts.',
};

/** What to do about a step that was stopped, whichever step it was. */
const stoppedFixes: Readonly<Partial<Record<StepFailure['kind'], string>>> = {
  timeout:
    'Make the statement faster or end its wait, or allow more with `migration-timeout:` in lockkeeper.yml.',
  connection:
    'Remove what ends the connection, the database or the server: a runner would lose it in the same way.',
  output: 'Make it print less: no log of a release holds that much.',
  engine: 'Mend the code at that line; its own words are above.',
};

export interface FailedStep {
  readonly migration: Migration;
  readonly step: StepName;
  readonly failure: StepFailure;
  /** Of the server that said it: an image's tag depends on it. */
  readonly serverMajor: number;
}

/** The finding for a step that the server, a limit or the runner stopped. */
export function failureFinding(failed: FailedStep): Finding {
  const { migration, step, failure } = failed;
  const missing = presupposed(failed);
  const rule = failureRules[step];
  return {
    rule: rule.id,
    severity: severityOf(rule),
    title: `${stepWords[step]} of ${migrationLabel(migration)} failed: ${firstLine(failure.message)}`,
    detail: describeFailure(failure, missing),
    fix: missing?.fix ?? environmentFixes[failure.code ?? ''] ?? stoppedFixes[failure.kind] ?? rule.mend,
    location: failureLocation(migration, step, failure),
    migration: migration.id,
    subject: `${step} ${failure.code ?? failure.kind} ${firstLine(failure.message)}`,
  };
}

/** What an up needs and no migration before it makes. */
function presupposed({ step, failure, serverMajor }: FailedStep): Missing | undefined {
  if (step !== 'up' || failure.code === undefined) return undefined;
  return findMissing({ code: failure.code, message: failure.message }, serverMajor);
}

function describeFailure(failure: StepFailure, missing: Missing | undefined): string {
  const lines = [
    missing && `It presupposes the ${missing.kind} ${missing.name}, which no migration before it makes.`,
    failure.code && `SQLSTATE ${failure.code}`,
    failure.detail && `detail: ${failure.detail}`,
    failure.hint && `hint: ${failure.hint}`,
    failure.context && `context: ${failure.context}`,
    failure.statement && `statement: ${failure.statement.text}`,
    failure.statement?.previous && `before it: ${failure.statement.previous}`,
    failure.output && `output:\n${failure.output}`,
  ];
  return lines.filter(Boolean).join('\n');
}

export function failureLocation(migration: Migration, step: StepName, failure: StepFailure): Location {
  if (failure.statement) {
    const { file, line, column } = failure.statement;
    return { file, line, ...(column === undefined ? {} : { column }) };
  }
  const direction = step === 'up' || step === 'again' ? migration.up : migration.down;
  return direction?.location ?? { file: migration.file };
}

/** Which rule speaks for a class of difference; undefined: the difference is what the step is judged by. */
function differenceRule(kind: DifferenceClass, step: StepName): RuleInfo {
  if (kind === 'not-restored') {
    if (step === 'again') return smokeRules.againDiffers;
    return step === 'full-down' ? smokeRules.fullDownNotRestored : smokeRules.downNotRestored;
  }
  return kind.startsWith('leftover') ? smokeRules.downLeftover : smokeRules.downCosmetic;
}

export interface DifferingStep {
  readonly migration: Migration;
  readonly step: StepName;
  readonly differences: readonly StepDifference[];
  /** What followed from it, for example a second up that failed because of what was left. */
  readonly consequence?: StepFailure;
}

/** One finding a rule: all objects that the step left different, worst class first. */
export function differenceFindings(input: DifferingStep): readonly Finding[] {
  const byRule = new Map<RuleInfo, StepDifference[]>();
  for (const difference of input.differences) {
    const rule = differenceRule(difference.class, input.step);
    byRule.set(rule, [...(byRule.get(rule) ?? []), difference]);
  }
  return [...byRule].map(([rule, differences]) => differenceFinding(rule, { ...input, differences }));
}

function differenceFinding(rule: RuleInfo, input: DifferingStep): Finding {
  const { migration, step, differences, consequence } = input;
  const direction = (step === 'again' ? migration.up : migration.down) ?? migration.up;
  const mends = differences.map((difference) => difference.mend).filter((mend) => mend !== undefined);
  const lines = differences.flatMap((difference) => difference.lines);
  const followed =
    consequence && rule.severity === 'error'
      ? [`And so the second up fails: ${firstLine(consequence.message)}`]
      : [];
  return {
    rule: rule.id,
    severity: severityOf(rule),
    title: `${stepWords[step]} of ${migrationLabel(migration)}: ${describeDifferences(differences)}`,
    detail: [...lines, ...followed].join('\n'),
    fix: mends.length > 0 && step !== 'again' ? `add to the down: ${mends.join(' ')}` : rule.mend,
    location: direction?.location ?? { file: migration.file },
    migration: migration.id,
    subject: differences.map((d) => `${d.change} ${d.kind} ${d.name}`).join('\n'),
  };
}

/** `table public.notes is left over, index public.orders_note_idx is missing and 3 more`. */
function describeDifferences(differences: readonly StepDifference[]): string {
  const words = { missing: 'is missing', extra: 'is left over', changed: 'differs' } as const;
  const shown = differences.slice(0, 3).map((d) => `${d.kind} ${d.name} ${words[d.change]}`);
  const rest = differences.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function severityOf(rule: RuleInfo): Finding['severity'] {
  return rule.severity === 'off' ? 'notice' : rule.severity;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
