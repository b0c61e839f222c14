import type { MadeKind } from './model.js';

export const presetNames = ['app', 'readonly', 'migrator'] as const;
export type PresetName = (typeof presetNames)[number];

/** What a preset says of a role; what the file says itself is stronger. */
export interface Preset {
  readonly ddl: boolean;
  readonly owns: boolean;
  readonly schemaRights: readonly string[];
  /** Rights on the database beside CONNECT that are not judged. */
  readonly databaseTolerated: readonly string[];
  /** Rights on every object of the schemas, and on what is made there later. */
  readonly objectRights: Readonly<Partial<Record<MadeKind, readonly string[]>>>;
}

/** No preset role is a superuser, makes databases or roles, or passes row level security by. */
export const presetAttributes = {
  login: true,
  superuser: false,
  createdb: false,
  createrole: false,
  bypassrls: false,
  replication: false,
} as const;

export const presets: Readonly<Record<PresetName, Preset>> = {
  app: {
    ddl: false,
    owns: false,
    schemaRights: ['USAGE'],
    databaseTolerated: ['TEMPORARY'],
    objectRights: {
      table: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
      sequence: ['USAGE', 'SELECT'],
      function: ['EXECUTE'],
    },
  },
  readonly: {
    ddl: false,
    owns: false,
    schemaRights: ['USAGE'],
    databaseTolerated: ['TEMPORARY'],
    objectRights: { table: ['SELECT'], sequence: ['SELECT'] },
  },
  migrator: {
    ddl: true,
    owns: true,
    schemaRights: ['USAGE', 'CREATE'],
    databaseTolerated: ['TEMPORARY', 'CREATE'],
    objectRights: {},
  },
};
