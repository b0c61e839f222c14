import type { Place } from '../../config/yaml-file.js';
import type { RuleLevel } from '../../core/rule.js';

/** What can be granted on, with the rights that PostgreSQL knows for it. */
export const rightsByKind = {
  database: ['CONNECT', 'CREATE', 'TEMPORARY'],
  schema: ['USAGE', 'CREATE'],
  table: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'],
  sequence: ['USAGE', 'SELECT', 'UPDATE'],
  function: ['EXECUTE'],
} as const;

export type Kind = keyof typeof rightsByKind;
/** Kinds that default privileges can be given for. */
export type MadeKind = 'table' | 'sequence' | 'function';

/** The policy of one database, presets filled in. */
export interface DatabasePolicy {
  readonly file: string | undefined;
  readonly roles: readonly RolePolicy[];
  readonly otherRoles: 'allowed' | 'forbidden';
  readonly tls: 'off' | 'required' | 'everywhere';
  readonly limits: Limits;
  /** Names to leave out by the rule's id; `*` stands for any characters. */
  readonly ignore: Readonly<Record<string, readonly string[]>>;
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

export interface Limits {
  /** Share of the connections, in percent. */
  readonly connections: number;
  /** Milliseconds after which an idle connection can be ended. */
  readonly idleMs: number;
  readonly lockMs: number;
  /** Share of a sequence's numbers, in percent. */
  readonly sequence: number;
  /** Transactions. */
  readonly transactionAge: number;
  /** Milliseconds that statistics must cover before an index counts as unused. */
  readonly statisticsMs: number;
  /** Bytes; smaller unused indexes are not worth a word. */
  readonly indexBytes: number;
}

export interface RolePolicy {
  readonly name: string;
  readonly place: Place;
  readonly attributes: Attributes;
  /** Exactly these; undefined: not judged. */
  readonly memberOf: readonly string[] | undefined;
  /** Whether it may make and own objects; undefined: not judged. */
  readonly ddl: boolean | undefined;
  /** Schemas whose objects must be its own. */
  readonly owns: readonly string[];
  readonly grants: readonly GrantPolicy[];
  readonly defaults: readonly DefaultPolicy[];
}

/** What is not named is not judged. */
export interface Attributes {
  readonly login?: boolean | undefined;
  readonly superuser?: boolean | undefined;
  readonly createdb?: boolean | undefined;
  readonly createrole?: boolean | undefined;
  readonly bypassrls?: boolean | undefined;
  readonly replication?: boolean | undefined;
  /** -1: none. */
  readonly connectionLimit?: number | undefined;
  readonly validUntil?: ValidUntil | undefined;
}

export type ValidUntil =
  | { readonly kind: 'never' }
  /** An instant as PostgreSQL reads it, in UTC. */
  | { readonly kind: 'at'; readonly at: string }
  /** It must end, at most so many milliseconds from now. */
  | { readonly kind: 'within'; readonly milliseconds: number; readonly text: string };

export interface GrantPolicy {
  readonly kind: Kind;
  /** `*` for the database, a schema, or `schema.name` where `*` stands for any characters. */
  readonly pattern: string;
  readonly rights: readonly string[];
  /** Rights that are neither needed nor wrong. */
  readonly tolerated: readonly string[];
  readonly place: Place;
}

/** Rights on what is made later. */
export interface DefaultPolicy {
  /** Undefined: by the policy's migrators of the schema, else by who owns its tables. */
  readonly madeBy: readonly string[] | undefined;
  readonly schema: string;
  readonly kind: MadeKind;
  readonly rights: readonly string[];
}
