import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * Waits until descriptor 3 ends: because we asked, or because we died in any way at all. Then it ends the
 * postmaster in the folder $1 and removes the folder. The work is done by a background group of a shell that
 * exits at once, so that nobody who kills our process tree finds it.
 * The postmaster is known by its own pid file, so a reused process id is never hit. It goes round again while a
 * copy or a server that was just being started still writes into the folder.
 */
const guardFolder = `
{
  read -r word <&3
  exec 3<&-
  [ "$word" = dismissed ] && exit
  rounds=100
  while [ -e "$1" ] && [ "$rounds" -gt 0 ]; do
    rounds=$((rounds - 1))
    if [ -r "$1/data/postmaster.pid" ] && read -r pid < "$1/data/postmaster.pid"; then
      kill -QUIT "$pid" 2>/dev/null
      left=500
      while kill -0 "$pid" 2>/dev/null && [ "$left" -gt 0 ]; do sleep 0.01; left=$((left - 1)); done
      [ "$left" -gt 0 ] || kill -KILL "$pid" 2>/dev/null
    fi
    rm -rf "$1" || sleep 0.1
  done
} &
`;

/**
 * The same for the container with the name $1. One that is not there may be just being made, so it looks for two
 * seconds; one that it saw it removes until it is gone.
 */
const guardContainer = `
{
  read -r word <&3
  exec 3<&-
  [ "$word" = dismissed ] && exit
  seen=
  rounds=20
  while [ "$rounds" -gt 0 ]; do
    rounds=$((rounds - 1))
    if docker inspect "$1" >/dev/null 2>&1; then
      seen=yes
      docker rm --force --volumes "$1" >/dev/null 2>&1
    elif [ -n "$seen" ]; then
      exit
    fi
    sleep 0.1
  done
} &
`;

export interface Watchdog {
  /** Makes it do its work now, and waits for the end of it. May be called twice. */
  release(): Promise<void>;
  /** Sends it home: what it guarded stays after us. */
  dismiss(): Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Guards a folder with a postmaster's `data` in it, from now until `release` or our death. */
export function watchFolder(folder: string, env: Env): Watchdog {
  return watch(guardFolder, folder, { PATH: `${env.PATH ?? ''}:/usr/bin:/bin` });
}

/** Guards a container; `env` is what the docker client needs. */
export function watchContainer(name: string, env: Env): Watchdog {
  return watch(guardContainer, name, env);
}

function watch(script: string, subject: string, env: Env): Watchdog {
  const child = spawn('/bin/sh', ['-c', script, 'lockkeeper-watchdog', subject], {
    // A session of its own: a Ctrl-C in the terminal goes to us, not to it.
    detached: true,
    // Descriptor 3 is what it waits on: Node closes a child's input as soon as the child exits, and the shell
    // in front does. The output closes when the background group has ended; that is how release() knows.
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    env,
    cwd: '/',
  });
  const line = child.stdio[3] as Socket;
  const output = child.stdio[1] as Socket;
  const ended = new Promise<void>((resolve) => {
    output.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  child.unref();
  output.resume();
  line.on('error', () => undefined);
  line.unref();
  output.unref();
  const end = async (word: string) => {
    output.ref();
    line.end(word);
    await ended;
  };
  return { release: () => end(''), dismiss: () => end('dismissed\n') };
}
