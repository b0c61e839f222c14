import type { Path, YamlFile } from '../../../config/yaml-file.js';
import type { PlacedProblem } from '../../../config/yaml-problems.js';
import { jsonPathProblem } from '../../../http/json-path.js';
import { schemaProblem } from '../expect/json-schema.js';
import { type Item, isRepeatable, methodOf } from './items.js';
import type { RequestItem } from './request-schema.js';
import { holdsExpression, referencesIn, textsIn } from './variables.js';

/** What no schema can say of an item. */
export function itemProblems(item: Item, file: YamlFile): readonly PlacedProblem[] {
  const at = (what: string, path: Path, fix?: string): PlacedProblem => ({
    what,
    where: file.place([...item.path, ...path]),
    ...(fix === undefined ? {} : { fix }),
  });
  const paths = pathsOf(item).flatMap(({ path, text }) => {
    const problem = jsonPathProblem(text);
    return problem === undefined ? [] : [at(`\`${text}\` is no JSONPath: ${problem}`, path)];
  });
  return item.kind === 'request' ? [...paths, ...requestProblems(item.settings, at)] : paths;
}

type At = (what: string, path: Path, fix?: string) => PlacedProblem;

function requestProblems(settings: RequestItem, at: At): readonly PlacedProblem[] {
  const method = methodOf(settings);
  const bodies = (['json', 'form', 'body'] as const).filter((key) => settings[key] !== undefined);
  const { retry, idempotent = false, expect = {} } = settings;
  const problems: PlacedProblem[] = [];
  if (bodies.length > 1)
    problems.push(at(`a request has one body, not ${bodies.join(' and ')}`, [bodies[1] ?? '']));
  if (bodies[0] !== undefined && /^(get|head)$/.test(method)) {
    problems.push(
      at(
        `a ${method.toUpperCase()} has no body`,
        [bodies[0]],
        'use post, or put what it asks for into `query`',
      ),
    );
  }
  if (settings.token !== undefined && settings.basic !== undefined) {
    problems.push(at('`token` and `basic` both set Authorization', ['basic'], 'keep one'));
  }
  if (retry !== undefined && !isRepeatable(method) && !idempotent && settings['done-when'] === undefined) {
    problems.push(
      at(
        `a ${method.toUpperCase()} that is sent again may do its work twice`,
        ['retry'],
        'add `idempotent: true` if it may, or `done-when` with a request that tells whether it was done',
      ),
    );
  }
  if (typeof expect.schema === 'object') {
    const problem = schemaProblem(expect.schema);
    if (problem !== undefined) problems.push(at(`is no JSON Schema: ${problem}`, ['expect', 'schema']));
  }
  return problems;
}

/** The JSONPaths of an item, with where they stand. */
function pathsOf(item: Item): readonly { readonly path: Path; readonly text: string }[] {
  switch (item.kind) {
    case 'request': {
      const { expect = {}, capture = {} } = item.settings;
      const captures = Object.entries(capture).flatMap(([name, { json }]) =>
        json === undefined ? [] : [{ path: ['capture', name], text: json }],
      );
      return [
        ...Object.keys(expect.json ?? {}).map((text) => ({ path: ['expect', 'json', text], text })),
        ...captures,
      ];
    }
    case 'login':
      return item.settings.token === undefined
        ? []
        : [{ path: ['login', 'token'], text: item.settings.token }];
    case 'backup':
      return item.settings.id === undefined ? [] : [{ path: ['backup', 'id'], text: item.settings.id }];
    case 'rewrites':
      return (item.settings.ignore ?? []).map((text) => ({ path: ['rewrites', 'ignore'], text }));
    default:
      return [];
  }
}

/** Texts of the file that look like variables and are none. */
export function spellingProblems(file: YamlFile): readonly PlacedProblem[] {
  return textsIn(file.raw).flatMap(({ path, text }): readonly PlacedProblem[] => {
    const where = file.place(path);
    if (holdsExpression(text)) {
      return [
        {
          what: 'holds an expression of a workflow',
          where,
          why: 'GitHub resolves those in workflow files alone; here it would be sent as it stands',
          fix: `write \${name}, and give the value as a variable, or name the environment variable under 'secrets'`,
        },
      ];
    }
    return referencesIn(text).bad.map((inner) => ({
      what: `\`\${${inner}}\` is no variable: ${nameForm}`,
      where,
      fix: `to send it as it stands, write $\${${inner}}`,
    }));
  });
}

const nameForm = 'a name has letters, digits, _ and -, and begins with a letter or _';
