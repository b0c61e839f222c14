import type { OpenDatabase } from '../../postgres/in-use.js';
import type { MigrateInput, MigrateServices } from './input.js';

/** What one run has at hand. */
export interface Scene {
  readonly input: MigrateInput;
  readonly services: MigrateServices;
  readonly database: OpenDatabase;
  /** When the run began, by the clock. */
  readonly started: number;
}
