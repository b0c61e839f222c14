import type { Path, Place } from '../../../config/yaml-file.js';
import type { Attributes, DefaultPolicy, GrantPolicy, Kind, RolePolicy, ValidUntil } from '../model.js';
import { type Preset, presetAttributes, presets } from '../presets.js';
import type { RoleSettings } from './schema.js';

const day = 86_400_000;
const madeKinds = ['table', 'sequence', 'function'] as const;
const keyOfKind = {
  schema: 'schemas',
  table: 'tables',
  sequence: 'sequences',
  function: 'functions',
} as const;

/** A role as the file says it, with what its preset adds. */
export function planRole(name: string, settings: RoleSettings, placeOf: (path: Path) => Place): RolePolicy {
  const preset = settings.preset && presets[settings.preset];
  const schemas = preset ? (settings.schemas ?? ['public']) : [];
  const at: Path = ['roles', name];
  return {
    name,
    place: placeOf(at),
    attributes: attributesOf(settings),
    memberOf: settings['member-of'] ?? (preset ? [] : undefined),
    ddl: settings.ddl ?? preset?.ddl,
    owns: settings.owns ?? (preset?.owns ? schemas : []),
    grants: grantsOf(settings, { preset, schemas, place: (path) => placeOf([...at, ...path]) }),
    defaults: defaultsOf(settings, preset, schemas),
  };
}

function attributesOf(settings: RoleSettings): Attributes {
  const { login, superuser, createdb, createrole, bypassrls, replication } = settings;
  const said = { login, superuser, createdb, createrole, bypassrls, replication };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return {
    ...(settings.preset ? presetAttributes : {}),
    ...known,
    connectionLimit: settings['connection-limit'],
    validUntil: settings['valid-until'] === undefined ? undefined : readUntil(settings['valid-until']),
  };
}

function readUntil(text: string): ValidUntil {
  if (text === 'never') return { kind: 'never' };
  const span = /^(\d+)d$/.exec(text);
  if (span) return { kind: 'within', milliseconds: Number(span[1]) * day, text };
  return { kind: 'at', at: `${text} 00:00:00+00` };
}

interface Surroundings {
  readonly preset: Preset | undefined;
  readonly schemas: readonly string[];
  place(path: Path): Place;
}

/** The preset's grants first, then the file's own: of two for the same pattern the later one counts. */
function grantsOf({ grants = {} }: RoleSettings, { preset, schemas, place }: Surroundings) {
  const found = new Map<string, GrantPolicy>();
  const add = (grant: GrantPolicy): unknown => found.set(`${grant.kind} ${grant.pattern}`, grant);
  if (preset) {
    const here = place(['schemas']);
    const tolerated = preset.databaseTolerated;
    add({ kind: 'database', pattern: '*', rights: ['CONNECT'], tolerated, place: here });
    for (const schema of schemas) {
      add({ kind: 'schema', pattern: schema, rights: preset.schemaRights, tolerated: [], place: here });
      for (const kind of madeKinds) {
        const rights = preset.objectRights[kind];
        if (rights) add({ kind, pattern: `${schema}.*`, rights, tolerated: [], place: here });
      }
    }
  }
  if (grants.database) {
    const here = place(['grants', 'database']);
    add({ kind: 'database', pattern: '*', rights: grants.database, tolerated: [], place: here });
  }
  for (const [kind, key] of Object.entries(keyOfKind) as [Exclude<Kind, 'database'>, keyof typeof grants][]) {
    for (const [pattern, rights] of Object.entries(grants[key] ?? {})) {
      add({ kind, pattern, rights, tolerated: [], place: place(['grants', key, pattern]) });
    }
  }
  return [...found.values()];
}

function defaultsOf(
  settings: RoleSettings,
  preset: Preset | undefined,
  schemas: readonly string[],
): readonly DefaultPolicy[] {
  const found = new Map<string, DefaultPolicy>();
  const add = (one: DefaultPolicy, maker = ''): unknown =>
    found.set(`${one.kind} ${one.schema} ${maker}`, one);
  for (const schema of schemas) {
    for (const kind of madeKinds) {
      const rights = preset?.objectRights[kind];
      if (rights) add({ madeBy: settings['made-by'], schema, kind, rights });
    }
  }
  for (const given of settings['default-privileges'] ?? []) {
    for (const kind of madeKinds) {
      const rights = given[keyOfKind[kind]];
      if (!rights) continue;
      const maker = given['made-by'];
      add({ madeBy: [maker], schema: given.schema, kind, rights }, maker);
    }
  }
  return [...found.values()];
}
