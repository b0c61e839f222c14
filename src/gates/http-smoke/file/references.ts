import type { PlacedProblem } from '../../../config/yaml-problems.js';
import { nearest } from '../../../core/suggest.js';
import type { LinePlace, PlannedRequest, Stage, Step } from '../model.js';
import { referencesIn, textsIn } from './variables.js';

/** Where a variable's name stands inside a step; undefined where the step does not say it itself. */
export type FindPlace = (step: Step, name: string) => LinePlace;

/** Variables that nobody gives a value before they are used. Captures of one stage are there for the next. */
export function variableProblems(
  stages: readonly Stage[],
  given: Iterable<string>,
  findPlace: FindPlace,
): readonly PlacedProblem[] {
  const known = new Set(given);
  const problems: PlacedProblem[] = [];
  for (const stage of stages) {
    const beside = new Set(stage.flatMap((step) => requestsOf(step).flatMap(capturesOf)));
    for (const step of stage) {
      const missing = missingIn(requestsOf(step), known);
      problems.push(
        ...missing.map((name) => unknownVariable(name, findPlace(step, name), { known, beside })),
      );
    }
    for (const name of beside) known.add(name);
  }
  return problems;
}

/** Names without a value, each once; a request knows what those before it have captured. */
function missingIn(requests: readonly PlannedRequest[], known: ReadonlySet<string>): readonly string[] {
  const missing = new Set<string>();
  const captured = new Set<string>();
  for (const request of requests) {
    for (const name of namesIn(request)) if (!known.has(name) && !captured.has(name)) missing.add(name);
    for (const name of capturesOf(request)) captured.add(name);
  }
  return [...missing];
}

function unknownVariable(
  name: string,
  where: LinePlace,
  { known, beside }: { readonly known: ReadonlySet<string>; readonly beside: ReadonlySet<string> },
): PlacedProblem {
  if (beside.has(name)) {
    return {
      what: `\`\${${name}}\` is captured beside it, or after it`,
      where,
      fix: 'move the request that captures it further up, out of the group',
    };
  }
  const meant = nearest(name, known);
  return {
    what: `\`\${${name}}\` has no value here`,
    where,
    fix: meant
      ? `did you mean \`\${${meant}}\`?`
      : `give it under \`variables\`, capture it before, or, for a secret, name the environment variable under \`secrets\``,
  };
}

function requestsOf(step: Step): readonly PlannedRequest[] {
  return 'requests' in step ? step.requests : [];
}

function capturesOf({ captures, doneWhen }: PlannedRequest): readonly string[] {
  return [...captures, ...(doneWhen?.captures ?? [])].map(({ name }) => name);
}

/** Names that a request uses; what it captures itself is known to what comes after. */
function namesIn({ place: _place, remember: _remember, ...request }: PlannedRequest): readonly string[] {
  const own = new Set(capturesOf({ ...request, place: _place }));
  const names = textsIn(request).flatMap(({ text }) => referencesIn(text).names);
  return [...new Set(names)].filter((name) => !own.has(name));
}
