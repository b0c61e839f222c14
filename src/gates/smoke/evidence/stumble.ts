import type { StepName } from '../../../core/check-result.js';
import { type Finding, fingerprint } from '../../../core/finding.js';
import type { StepFailure } from '../../../migrations/engine.js';
import type { Prediction } from '../../../rules/prediction.js';
import { isInside, isSent, isText } from './match.js';

/** A step that failed over generated rows and goes without them, with its finding. */
export interface Stumble {
  readonly finding: Finding;
  readonly step: StepName;
  readonly failure: StepFailure;
  /** What was seen of it, a line each. */
  readonly seen: readonly string[];
}

export interface Foretelling {
  readonly predictions: readonly Prediction[];
  /** `PostgreSQL 16.14`. */
  readonly server: string;
}

/** The finding of a failure, with the finding by which the rules had predicted it, where they had. */
export function foretold(stumble: Stumble, { predictions, server }: Foretelling): Finding {
  const prediction = predictionOf(stumble, predictions);
  if (!prediction) return stumble.finding;
  const { rule } = prediction.finding;
  return {
    ...stumble.finding,
    confirms: { rule, fingerprint: fingerprint(prediction.finding) },
    evidence: { verdict: 'confirmed', server, seen: stumble.seen },
  };
}

/** Of several about one statement, the one whose object the server named. */
export function predictionOf(
  { step, failure }: Stumble,
  predictions: readonly Prediction[],
): Prediction | undefined {
  const { code, statement, context } = failure;
  if (code === undefined || !statement) return undefined;
  const ran = { sql: statement.text, location: { file: statement.file, line: statement.line } };
  const own = predictions.filter(
    (one) => one.rowsFail?.some((begin) => code.startsWith(begin)) && isOfStep(one, step),
  );
  // In a block, or in a routine, the server names the very statement.
  const inner = /^SQL statement "([\s\S]*?)"\n/.exec(context ?? '')?.[1];
  const exact = own.filter((one) => inner !== undefined && isText(one.statement.text, inner));
  const around = own.filter((one) => isSent(one.statement, ran) || isInside(one.statement, ran));
  const fitting = exact.length > 0 ? exact : inner === undefined ? around : [];
  return fitting.find((one) => isNamed(one, failure)) ?? fitting[0];
}

/** Findings of a down say so in their subject. */
function isOfStep({ finding }: Prediction, step: StepName): boolean {
  return finding.subject.startsWith('down: ') === (step === 'down' || step === 'full-down');
}

/** Whether the server's words name what the finding is about: `public.orders.note`, `public.orders orders_code_key`. */
function isNamed({ finding }: Prediction, { message, detail = '' }: StepFailure): boolean {
  const object = finding.subject.split(/[ .]/).at(-1) ?? '';
  return `${message}\n${detail}`.split(/[^\w$]+/).includes(object);
}
