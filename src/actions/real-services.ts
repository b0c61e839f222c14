import type { Services } from './services.js';

/** The rooms themselves, each opened when it is first asked for. */
export const realServices: Services = {
  engines: () => missing('engines'),
  readChange: () => missing('git'),
  gate: (name) => missing(name),
  publish: () => missing('publish'),
  startServer: () => missing('scratch servers'),
  stopServer: () => missing('scratch servers'),
  rules: () => missing('rules'),
};

function missing(room: string): Promise<never> {
  return Promise.reject(new Error(`the room is not wired yet: ${room}`));
}
