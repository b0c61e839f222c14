import type { Path, YamlFile } from '../../../config/yaml-file.js';
import type { PlacedProblem } from '../../../config/yaml-problems.js';
import { nearest } from '../../../core/suggest.js';
import { blockNames, blockSchemas } from './block-schemas.js';
import { topKeys } from './file-schema.js';
import { expectSchema, itemKeys, methodKeys, requestSchema } from './request-schema.js';

/** The keys that a map may have, by the last name on its path. */
export function keysAt(path: Path): readonly string[] {
  const last = path.findLast((key) => typeof key === 'string');
  if (path.length === 0) return [...Object.keys(topKeys), 'requests'];
  const block = blockNames.find((name) => name === last);
  if (block !== undefined && block !== 'import') return Object.keys(blockSchemas[block].shape);
  if (last === 'expect') return Object.keys(expectSchema.shape);
  if (last === 'retry') return ['for', 'times', 'every'];
  return Object.keys(requestSchema.shape);
}

/** Every key by which an item says what it is. */
export const kindKeys: readonly string[] = [...methodKeys, ...blockNames, 'together'];

/** An item that says by no key, or by several, what it is. */
export function kindProblem(
  keys: readonly string[],
  path: Path,
  { place }: Pick<YamlFile, 'place'>,
): PlacedProblem {
  const kinds = keys.filter((key) => kindKeys.includes(key));
  if (kinds.length > 1) {
    return {
      what: `one item cannot be ${kinds.join(' and ')} at once`,
      where: place([...path, kinds[1] ?? '']),
      fix: 'make an item of each, with a `-` of its own',
    };
  }
  const others = keys.filter((key) => !(key in itemKeys));
  const meant = others.map((key) => nearest(key, kindKeys)).find((key) => key !== undefined);
  return {
    what: others[0] === undefined ? 'an item says nothing of what to send' : `unknown key \`${others[0]}\``,
    where: place(others[0] === undefined ? path : [...path, others[0]]),
    fix: meant ? `did you mean \`${meant}\`?` : `begin it with one of ${kindKeys.join(', ')}`,
  };
}
