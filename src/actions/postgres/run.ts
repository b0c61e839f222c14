import { defaultsOf } from '../../config/field.js';
import { matchingFiles } from '../../host/list-files.js';
import type { ActionRun } from '../../stages/context.js';
import { openRepository } from '../../stages/repository.js';
import { parseInputs } from '../parse-inputs.js';
import { postgresSpec } from './spec.js';

/** Starts the server and leaves it running for the steps that follow; `post` stops it. */
export const run: ActionRun = async ({ host, services }) => {
  const given = { ...defaultsOf(postgresSpec.inputs), ...parseInputs(postgresSpec.inputs, host) };
  const { cwd } = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const server = await services.startServer({
    host,
    postgresVersion: given.postgresVersion?.major ?? 17,
    image: given.image,
    before: await matchingFiles(cwd, given.before ?? [], 'input before'),
    outlives: true,
  });
  // Saved first: whatever happens next, the post step finds the server.
  host.saveState('server', server.handle);
  host.mask(server.url);
  const { hostname, port } = new URL(server.url);
  host.setOutput('database-url', server.url);
  host.setOutput('host', hostname);
  host.setOutput('port', port);
  host.setOutput('postgres-version', String(server.major));
  host.log.info(`${server.description} listens on ${hostname}:${port}`);
  return 'passed';
};
