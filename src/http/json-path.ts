import { query } from 'jsonpath-rfc9535';

/** The JSON values that can be looked into. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * All values at a path. A path that begins with `$` is JSONPath (RFC 9535): `$.checks[0].status`. Anything else is
 * names and list positions with dots between: `git.commit`, `checks.0.status`.
 */
export function valuesAt(document: Json, path: string): readonly Json[] {
  if (path.startsWith('$')) return query(document as Parameters<typeof query>[0], path) as readonly Json[];
  const value = path.split('.').reduce<Json | undefined>(step, document);
  return value === undefined ? [] : [value];
}

/** What is wrong with a path, undefined for a good one. */
export function jsonPathProblem(path: string): string | undefined {
  if (!path.startsWith('$')) return path.split('.').includes('') ? 'a name is empty' : undefined;
  try {
    query(null, path);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
  }
}

/** The JSON of a text; undefined for text that is none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function step(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isList(value)) return /^\d+$/.test(name) ? value[Number(name)] : undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
