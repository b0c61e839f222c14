import type { Verdict } from '../core/report.js';
import type { Host } from '../host/host.js';
import type { Services } from './services.js';

/** What every action and command is handed. */
export interface Context {
  readonly host: Host;
  readonly services: Services;
}

/** An action: reads its inputs from the host, sets its outputs there, and says how it went. */
export type ActionRun = (context: Context) => Promise<Verdict>;
