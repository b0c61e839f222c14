import type { SchemaObject } from '../../schema/model.js';

/**
 * Tells which objects to leave out: those named (`public.schema_migrations`, also with what hangs on them) and those
 * in a schema that is named whole (`lockkeeper_trace.*`); elsewhere a `*` stands for any characters but dots
 * (`public.events_*`). Names may be written with or without quotes.
 */
export function ignoring(patterns: readonly string[]): (object: SchemaObject) => boolean {
  const names = new Set<string>();
  const schemas: string[] = [];
  const wild: RegExp[] = [];
  for (const pattern of patterns) {
    if (pattern.endsWith('.*')) {
      schemas.push(...spellings(pattern.slice(0, -2)));
    } else if (pattern.includes('*')) {
      wild.push(wildcard(pattern));
    } else {
      for (const name of spellings(pattern)) names.add(name);
    }
  }
  const named = (name: string) =>
    names.has(name) ||
    schemas.some((schema) => name.startsWith(`${schema}.`)) ||
    wild.some((pattern) => pattern.test(name));
  return (object) =>
    named(object.name) ||
    (object.kind === 'schema' && schemas.includes(object.name)) ||
    (object.parent !== undefined && ancestors(object).some(named));
}

/**
 * The names that a parent's key can mean. An index behind a constraint hangs on `constraint schema.table.name` and a
 * serial's sequence on `column schema.table.name`, so that the table is the key's name without the last part.
 */
function ancestors(object: SchemaObject): readonly string[] {
  const parent = object.parent ?? '';
  const names = parent.split(' ').map((_, index, words) => words.slice(index).join(' '));
  if (!/^(?:constraint|column) /.test(parent)) return names;
  return [...names, ...names.map((name) => name.replace(/\.(?:"(?:[^"]|"")*"|[^."]+)$/, ''))];
}

function spellings(name: string): readonly string[] {
  const quoted = name
    .split('.')
    .map((part) => (/^[a-z_][a-z0-9_]*$/.test(part) || part.startsWith('"') ? part : `"${part}"`))
    .join('.');
  return [name, quoted];
}

function wildcard(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^.]*')}$`);
}
