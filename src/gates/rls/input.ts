import type { GuardLimits, GuardServices } from '../../postgres/guarded.js';
import type { OpenDatabase } from '../../postgres/in-use.js';
import type { Declarations } from './declarations.js';

export interface RlsInput {
  readonly project: string;
  /** The file that declares. */
  readonly file: string;
  readonly declarations: Declarations;
  readonly database: OpenDatabase;
  /** Change what differs; else only look. */
  readonly apply: boolean;
  readonly limits: GuardLimits;
}

export type RlsServices = GuardServices;
