import type { ActionRun } from '../../stages/context.js';

/** Stops the server that `run` left behind. Nothing to do when it never started. */
export const post: ActionRun = async ({ host, services }) => {
  const handle = host.env.STATE_server;
  if (handle) await services.stopServer(handle, host);
  return 'passed';
};
