import { createHttp } from '../../src/http/create-http.js';
import type { Platform } from '../../src/platforms/platform.js';
import { railwayApis } from '../../src/platforms/railway/connect.js';
import type { RailwayOptions } from '../../src/platforms/railway/context.js';
import { railwayService } from '../../src/platforms/railway/service.js';
import { fastClock } from './fast-clock.js';
import {
  type RailwaySimulator,
  type RailwayOptions as SimulatorOptions,
  simulateRailway,
} from './simulators/railway/railway.js';

/** The commit that tests deploy. */
export const deployedCommit = '2222222222222222222222222222222222222222';

/** The simulator and our adapter on one clock, which moves only when somebody waits. */
export interface RailwayBench {
  readonly railway: RailwaySimulator;
  readonly clock: ReturnType<typeof fastClock>;
  /** What the adapter told a person. */
  readonly notes: readonly string[];
  /** A run's own view of the service: nothing is remembered from another run. */
  service(given?: Partial<RailwayOptions> & { readonly token?: string }): Platform;
  close(): Promise<void>;
}

export async function railwayBench(options: SimulatorOptions = {}): Promise<RailwayBench> {
  const clock = fastClock();
  const railway = await simulateRailway({ now: clock.now, ...options });
  const http = createHttp({ clock });
  const notes: string[] = [];
  return {
    railway,
    clock,
    notes,
    service({ token = railway.tokens.project, ...given } = {}) {
      return railwayService({
        apis: railwayApis({ http, clock, token, address: railway.url }),
        tokenKind: 'auto',
        service: railway.services[0]?.id ?? '',
        clock,
        commit: deployedCommit,
        environmentRules: { required: [], forbidden: [] },
        note: (line) => void notes.push(line),
        ...given,
      });
    },
    async close() {
      await http.close();
      await railway.close();
    },
  };
}
