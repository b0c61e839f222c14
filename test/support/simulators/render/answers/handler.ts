import type { Answer } from '../../server.js';
import type { Call } from '../contract.js';
import type { SimulatedService, World } from '../world.js';

export type Handler = (world: World, call: Call) => Answer | Promise<Answer>;

export function refuse(status: number, message: string): Answer {
  return { status, body: { message } };
}

/** For what concerns one service: 404 where there is none. */
export function forService(
  handle: (service: SimulatedService, world: World, call: Call) => Answer | Promise<Answer>,
): Handler {
  return (world, call) => {
    const id = call.params.serviceId ?? call.params.cronJobId;
    const service = world.services.find((one) => one.id === id);
    return service ? handle(service, world, call) : refuse(404, `service not found: ${id}`);
  };
}
