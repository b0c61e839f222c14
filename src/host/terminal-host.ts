import type { Clock } from './clock.js';
import type { Host, Log } from './host.js';
import { createMasks } from './masks.js';

/** Where a terminal's text goes. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface TerminalOptions {
  readonly env: Host['env'];
  readonly cwd: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly stdout: Screen;
  readonly stderr: Screen;
}

/** A person's terminal, or a pipe: the report goes to standard output, everything else to standard error. */
export function terminalHost(options: TerminalOptions): Host {
  const { env, cwd, clock, signal, stdout } = options;
  const masks = createMasks();
  const log = terminalLog(options, masks.hide);
  return {
    kind: 'terminal',
    env,
    cwd,
    clock,
    signal,
    log,
    print(text) {
      log.clear();
      stdout.write(masks.hide(text));
    },
    fail: (message) => log.info(message.replace(/^/, 'lockkeeper: ')),
    mask: masks.add,
    setOutput: () => undefined,
    saveState: () => undefined,
    appendSummary: async () => undefined,
  };
}

interface TerminalLog extends Log {
  /** Takes the live line away. */
  clear(): void;
}

const quietMs = 5000;

function terminalLog({ env, clock, stderr }: TerminalOptions, hide: (text: string) => string): TerminalLog {
  let live = false;
  let lastProgress = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (live) stderr.write('\r\u001B[2K');
    live = false;
  };
  const say = (line: string): void => {
    clear();
    stderr.write(`${hide(line)}\n`);
  };
  return {
    clear,
    info: say,
    warn: (line) => say(`warning: ${line}`),
    debug(line) {
      if (env.LOCKKEEPER_DEBUG) say(`debug: ${line}`);
    },
    progress(line) {
      if (stderr.isTTY) {
        clear();
        stderr.write(shorten(hide(line), stderr.columns ?? 80));
        live = true;
      } else if (clock.now() - lastProgress >= quietMs) {
        lastProgress = clock.now();
        say(line);
      }
    },
    async group(title, body) {
      say(title);
      return await body();
    },
  };
}

/** One line that cannot wrap: a wrapped line could not be taken back. */
function shorten(line: string, columns: number): string {
  const flat = line.replace(/[\r\n\u001B]+/g, ' ');
  return flat.length < columns ? flat : `${flat.slice(0, Math.max(0, columns - 2))}…`;
}

/** Whether to write colours: `NO_COLOR` and `FORCE_COLOR` decide, else whether it is a terminal. */
export function wantsColour(env: Host['env'], screen: Pick<Screen, 'isTTY'>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return screen.isTTY === true && env.TERM !== 'dumb';
}
