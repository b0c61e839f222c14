import { mask } from '../../core/redact.js';
import { substituteData } from './file/variables.js';
import type { Plan, PlannedRequest, Step } from './model.js';
import { addressOf } from './run/build.js';
import { isSensitive, shownUrl } from './sensitive.js';

/** What a dry run knows. */
export interface DryRun {
  readonly base: string | undefined;
  /** Values that are no secret; a variable without one stays as it is written. */
  readonly variables: ReadonlyMap<string, string>;
  /** Names of variables whose values are secret. */
  readonly secrets: readonly string[];
}

const longestBody = 500;

/** Every request of a plan as lines, in order, with secrets hidden and captured values still as variables. */
export function renderPlan({ stages, file }: Plan, known: DryRun): readonly string[] {
  const lookup = (name: string): string | undefined =>
    known.secrets.includes(name) ? mask : known.variables.get(name);
  let number = 0;
  const stepLines = (step: Step): readonly string[] => {
    if ('hurl' in step) {
      number += 1;
      return [`${number}. hurl ${step.hurl}  (${step.place.file}:${step.place.line})`];
    }
    return step.requests.flatMap((planned) => {
      number += 1;
      return requestLines(substituteData(planned, lookup), { number, base: known.base });
    });
  };
  const lines = stages.flatMap((stage) => [
    ...(stage.length > 1 ? [`side by side, ${stage.length}:`] : []),
    ...stage.flatMap(stepLines).map((line) => (stage.length > 1 ? `  ${line}` : line)),
  ]);
  return [...lines, `${number} request${number === 1 ? '' : 's'} of ${file}, none sent`];
}

function requestLines(
  request: PlannedRequest,
  { number, base }: { readonly number: number; readonly base: string | undefined },
): readonly string[] {
  const { name, method, place, token, basic, headers, body, captures, retry, connectTo } = request;
  const indent = ' '.repeat(String(number).length + 2);
  const details = [
    ...Object.entries(headers).map(([key, value]) => `${key}: ${isSensitive(key) ? mask : value}`),
    ...(token === undefined ? [] : [`Authorization: Bearer ${isVariable(token) ? token : mask}`]),
    ...(basic === undefined ? [] : [`Authorization: Basic ${mask}`]),
    ...bodyLines(body),
    ...(connectTo === undefined ? [] : [`connects to ${connectTo}`]),
    ...(retry === undefined ? [] : ['again until it is as expected']),
    ...(captures.length === 0 ? [] : [`captures ${captures.map((each) => each.name).join(', ')}`]),
  ];
  return [
    `${number}. ${method} ${shownUrl(addressOf(request, base))}`,
    ...[`${name}  (${place.file}:${place.line})`, ...details].map((line) => indent + line),
  ];
}

/** A value that is not known before the run: its name tells nothing. */
function isVariable(text: string): boolean {
  return /^\$\{[^}]*\}$/.test(text);
}

function bodyLines(body: PlannedRequest['body']): readonly string[] {
  if (body === undefined) return [];
  const text =
    body.kind === 'json'
      ? JSON.stringify(body.value)
      : body.kind === 'text'
        ? body.text
        : formText(body.fields);
  const shown = text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
  return shown.split('\n');
}

function formText(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}
