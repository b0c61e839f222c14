import type { Location } from '../../core/location.js';

export const policyCommands = ['all', 'select', 'insert', 'update', 'delete'] as const;
export type PolicyCommand = (typeof policyCommands)[number];

/** A policy as it is declared. */
export interface WantedPolicy {
  readonly name: string;
  readonly command: PolicyCommand;
  readonly permissive: boolean;
  /** `public` stands for everybody. */
  readonly roles: readonly string[];
  /** SQL; undefined where there is none. */
  readonly using: string | undefined;
  readonly check: string | undefined;
  readonly place: Location;
}

/** A table as it is declared. A flag that is undefined stays as it is. */
export interface WantedTable {
  readonly schema: string;
  readonly name: string;
  readonly enabled: boolean | undefined;
  readonly forced: boolean | undefined;
  readonly policies: readonly WantedPolicy[];
  readonly place: Location;
}

/** The policy for every table that has the tenant's column. */
export interface TenantPolicy {
  readonly name: string;
  readonly column: string;
  /** The setting in which the application says for whom it works: `app.tenant_id`. */
  readonly setting: string;
  readonly roles: readonly string[];
}

export interface WantedSchema {
  readonly name: string;
  readonly enabled: boolean | undefined;
  readonly forced: boolean | undefined;
  readonly tenant: TenantPolicy | undefined;
  /** Names of tables without policies, `*` stands for anything. */
  readonly except: readonly string[];
  readonly place: Location;
}

/** What a role must see of a table. */
export interface WantedProof {
  readonly role: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly schema: string;
  readonly table: string;
  readonly sees: number | 'none' | 'some';
  /** A condition that every row it sees must meet. */
  readonly only: string | undefined;
  readonly place: Location;
}

/** What to do with a policy that nobody declared, on a table that was. */
export const unknownPolicyWays = ['report', 'drop', 'keep'] as const;

export interface Declarations {
  readonly schemas: readonly WantedSchema[];
  readonly tables: readonly WantedTable[];
  readonly unknownPolicies: (typeof unknownPolicyWays)[number];
  readonly proofs: readonly WantedProof[];
}
