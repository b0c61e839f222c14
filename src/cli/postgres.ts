import { once } from 'node:events';
import type { Given } from '../config/field.js';
import { matchingFiles } from '../host/list-files.js';
import type { placeInputs, serverInputs } from '../stages/inputs.js';
import { openRepository } from '../stages/repository.js';
import type { CommandRun } from './command.js';

/** Starts a server, prints its address and waits to be stopped. */
export const postgres: CommandRun = async ({ host, services, ...call }) => {
  const given: Given<typeof placeInputs & typeof serverInputs> = call.given;
  const { cwd } = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const server = await services.startServer({
    host,
    postgresVersion: given.postgresVersion?.major ?? 17,
    image: given.image,
    before: await matchingFiles(cwd, given.before ?? [], '--before'),
    outlives: false,
  });
  try {
    host.log.info(`${server.description} is up; Ctrl-C stops and removes it`);
    host.print(`${server.url}\n`);
    if (!host.signal.aborted) await once(host.signal, 'abort');
  } finally {
    await server.stop();
  }
  return 'passed';
};
