import { stringify } from 'yaml';
import type { ActionSpec } from '../src/actions/define.js';
import type { Field, Fields } from '../src/config/field.js';

/** The first line of every generated file of a form that has `#` comments. */
export const generatedMark = '# Made by `npm run generate` from the specs in src/actions: edit those.';

/** `actions/<name>/action.yml`. */
export function actionYml(spec: ActionSpec): string {
  const manifest = {
    name: spec.title,
    description: spec.description,
    author: 'Lockkeeper contributors',
    branding: { icon: 'lock', color: 'blue' },
    inputs: inputsYml(spec.inputs),
    outputs: mapValues(spec.outputs, (description) => ({ description })),
    runs: {
      using: 'node24',
      main: `../../dist/${spec.name}.js`,
      ...(spec.post ? { post: `../../dist/${spec.name}-post.js`, 'post-if': 'always()' } : {}),
    },
  };
  return manifestText(manifest);
}

/** A manifest as text, with the mark on top. */
export function manifestText(manifest: object): string {
  return `${generatedMark}\n${stringify(manifest, { lineWidth: 0 })}`;
}

/**
 * The `inputs` of a manifest. Defaults are described and not written down, because a written default would count as
 * given and hide what `lockkeeper.yml` says; only what the runner alone can know is written.
 */
export function inputsYml(fields: Fields): Record<string, object> {
  return mapValues(fields, (field) => ({
    description: describe(field),
    required: false,
    ...(field.runnerDefault === undefined ? {} : { default: `\${{ ${field.runnerDefault} }}` }),
  }));
}

/** The description with the choices and the default. */
export function describe(field: Field<unknown>): string {
  const choices = field.type === 'choice' ? ` One of ${field.hint.replaceAll('|', ', ')}.` : '';
  const value = field.defaultText === undefined ? '' : ` Default: \`${field.defaultText}\`.`;
  return field.description + choices + value;
}

function mapValues<T, R>(map: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}
