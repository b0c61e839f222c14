import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../core/errors.js';
import { connect } from '../connect.js';
import { assemble, makeTemplates, type RunningServer } from './assemble.js';
import { type ChildResult, pickEnv, runChild } from './child.js';
import { openDatabases } from './databases.js';
import type { ScratchOptions, ScratchServer, ScratchServices } from './model.js';
import { defaultMajor } from './versions.js';
import { type Watchdog, watchContainer } from './watchdog.js';

const prefix = 'scratch_';
const readyWithinMs = 120_000;

/** Starts a server in a container of the image, reachable from this machine alone, removed in the end. */
export async function startDocker(
  options: ScratchOptions,
  services: ScratchServices,
): Promise<ScratchServer> {
  const image = options.image ?? `postgres:${options.version ?? defaultMajor}`;
  checkImage(image);
  const docker = dockerClient(services);
  await pull(image, docker, services);
  const name = `lockkeeper-${randomBytes(6).toString('hex')}`;
  const watchdog = watchContainer(name, dockerEnv(services.env));
  try {
    const server = await startContainer({ image, name, docker, watchdog, options });
    await makeTemplates(server, options);
    return await assemble(server, options);
  } catch (error) {
    await watchdog.release();
    throw error;
  }
}

/** Removes a container that outlived its starter. */
export async function removeContainer(name: string, env: ScratchServices['env']): Promise<void> {
  await watchContainer(name, dockerEnv(env)).release();
}

type Docker = (args: readonly string[], extraEnv?: Readonly<Record<string, string>>) => Promise<ChildResult>;

function dockerClient(services: ScratchServices): Docker {
  return async (args, extraEnv = {}) => {
    const env = { ...dockerEnv(services.env), ...extraEnv };
    const result = await runChild('docker', args, { env, signal: services.signal });
    if (result.startError !== 'ENOENT') return result;
    throw noDocker('there is no docker command on PATH');
  };
}

function dockerEnv(env: ScratchServices['env']): Record<string, string> {
  return pickEnv(env, (name) =>
    /^(PATH|HOME|XDG_RUNTIME_DIR|SSH_AUTH_SOCK|DOCKER_.*|(https?|no)_proxy)$/i.test(name),
  );
}

function checkImage(image: string): void {
  if (/^[a-z0-9][\w.\-/:@]*$/i.test(image)) return;
  throw new UserError({
    what: `${JSON.stringify(image)} is not the name of an image`,
    where: 'image',
    fix: 'write it as docker pull takes it, for example postgis/postgis:16-3.4',
  });
}

async function pull(image: string, docker: Docker, services: ScratchServices): Promise<void> {
  const present = await docker(['image', 'inspect', '--format', '{{.Id}}', image]);
  if (present.code === 0) return;
  if (/cannot connect|trying to connect|is the docker daemon running/i.test(present.stderr))
    throw noDocker(lastLine(present.stderr));
  services.progress(`pulling the image ${image} (once)`);
  const pulled = await docker(['pull', '--quiet', image]);
  if (pulled.code === 0) return;
  throw new UserError({
    what: `the image ${image} could not be pulled: ${lastLine(pulled.stderr)}`,
    where: 'image',
    fix: `try: docker pull ${image}`,
  });
}

interface ContainerOptions {
  readonly image: string;
  readonly name: string;
  readonly docker: Docker;
  readonly watchdog: Watchdog;
  readonly options: ScratchOptions;
}

async function startContainer(container: ContainerOptions): Promise<RunningServer> {
  const { image, name, docker, watchdog, options } = container;
  const password = randomBytes(18).toString('hex');
  const settings = Object.entries({ fsync: 'off', full_page_writes: 'off', ...options.settings });
  // Without --rm: a container that ended at once still has its logs. The guard removes it in any case.
  const run = [
    ['run', '--detach', '--name', name, '--publish', '127.0.0.1::5432'],
    // The value comes from the environment: an argument could be read by every user of the machine.
    ['--env', 'POSTGRES_PASSWORD', '--env', 'PGDATA=/lockkeeper', '--tmpfs', '/lockkeeper'],
    [image, ...settings.flatMap(([setting, value]) => ['-c', `${setting}=${value}`])],
  ].flat();
  const started = await docker(run, { POSTGRES_PASSWORD: password });
  if (started.code !== 0) throw didNotStart(image, started.stderr);
  const mapped = await docker(['port', name, '5432/tcp']);
  const port = /:(\d+)\s*$/m.exec(mapped.stdout)?.[1];
  if (port === undefined) throw didNotStart(image, (await docker(['logs', name])).stderr);
  const url = (database: string) =>
    `postgresql://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  await untilReady(url('postgres'), container);
  const databases = await openDatabases({ url, open: () => connect(url('postgres')), prefix });
  return {
    source: 'docker',
    databases,
    prefix,
    url,
    async remove() {
      await databases.close();
      await watchdog.release();
    },
    async leave() {
      await watchdog.dismiss();
      return { kind: 'container', name };
    },
  };
}

/** While the image sets itself up its server listens on a socket only, so the first answer by TCP is the real one. */
async function untilReady(url: string, { image, name, docker }: ContainerOptions): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  while (Date.now() < deadline) {
    const session = await connect(url, { timeoutMs: 2000 }).catch(() => undefined);
    if (session) return session.close();
    const state = await docker(['inspect', '--format', '{{.State.Running}}', name]);
    if (state.stdout.trim() !== 'true') break;
    await sleep(100);
  }
  const logs = await docker(['logs', '--tail', '20', name]);
  throw didNotStart(image, reasonIn(logs.stderr || logs.stdout));
}

/** The server's own reason among what an image says while it starts. */
function reasonIn(log: string): string {
  const fatal = log.split('\n').filter((line) => /FATAL|PANIC|error/i.test(line));
  return fatal.at(-1) ?? log;
}

function noDocker(reason: string): UserError {
  return new UserError({
    what: `Docker cannot be used: ${reason}`,
    where: 'image',
    why: 'an image was asked for, and only Docker runs images',
    fix: 'start Docker (try: docker info), or give database-url with the address of an empty database',
  });
}

function didNotStart(image: string, reason: string): UserError {
  return new UserError({
    what: `the image ${image} did not become a running PostgreSQL: ${lastLine(reason) || 'it gave no reason'}`,
    where: 'image',
    fix: `use an image that starts like the official postgres image, and look at: docker run --rm -e POSTGRES_PASSWORD=x ${image}`,
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
