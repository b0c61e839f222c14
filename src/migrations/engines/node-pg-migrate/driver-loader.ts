import { pathToFileURL } from 'node:url';
import type { Library, Setup } from './driver-library.js';

/** From which line of the migration's file each of its statements came. */
export interface Trace {
  readonly path: string;
  readonly lines: Map<string, number>;
}

/** An empty trace of one migration. */
export function traceOf(path: string): Trace {
  return { path, lines: new Map() };
}

/** A step that sends more brings rows. */
const mostSent = 2000;
const longestSent = 4000;

/** The statements of a trace with their lines, as the parent reads them. */
export function sentLines({ lines }: Trace): readonly { readonly text: string; readonly line: number }[] {
  return [...lines].slice(0, mostSent).map(([text, line]) => ({ text: text.slice(0, longestSent), line }));
}

type Action = (pgm: Builder, done?: () => void) => unknown;

interface Builder {
  getSqlSteps(): readonly string[];
}

interface Exports {
  readonly up?: Action | false;
  readonly down?: Action | false;
  readonly shorthands?: object;
}

/**
 * How code migrations are loaded. With our own copy natively, because its loader does not survive bundling; with a
 * copy of version 9 or later by its own loader, with a trace around it; an older copy loads them by itself.
 */
export function strategies(setup: Setup, library: Library, trace: Trace): object {
  const load = loaderOf(setup, library);
  if (!load) return {};
  const extensions = ['.js', '.ts', '.cjs', '.mjs', '.cts', '.mts'];
  const loader = async (paths: readonly string[]): Promise<object[]> => {
    const units: object[] = [];
    for (const path of paths) {
      const actions = traced(exportsOf(await load(path)), trace);
      units.push({ id: path, filePaths: [path], actions });
    }
    return units;
  };
  return {
    migrationLoaderStrategies: [
      { extensions: ['.sql'], loader: 'legacySql' },
      { extensions, loader },
    ],
  };
}

function loaderOf(setup: Setup, library: Library): ((path: string) => Promise<object>) | undefined {
  if (setup.entry === null) return (path) => import(/* webpackIgnore: true */ pathToFileURL(path).href);
  const { jiti } = library;
  return jiti && setup.options.tsconfigPaths === undefined ? (path) => jiti.import(path) : undefined;
}

function exportsOf(module: object): Exports {
  const named = module as Exports & { default?: Exports };
  return 'up' in named || 'down' in named ? named : (named.default ?? named);
}

/** node-pg-migrate tells a reversed up by `down === up` and a callback style by two parameters: both must stay. */
function traced({ up, down, shorthands }: Exports, trace: Trace): Exports {
  const wrap = (action: Action): Action => {
    const wrapped: Action = (pgm, done) => action(observe(pgm, trace), done);
    return Object.defineProperty(wrapped, 'length', { value: action.length });
  };
  const wrappedUp = typeof up === 'function' ? wrap(up) : up;
  const wrappedDown = down === up ? wrappedUp : typeof down === 'function' ? wrap(down) : down;
  return {
    ...(wrappedUp !== undefined && { up: wrappedUp }),
    ...(wrappedDown !== undefined && { down: wrappedDown }),
    ...(shorthands !== undefined && { shorthands }),
  };
}

/** The migration's builder, which notes the calling line for every statement that a call adds. */
function observe(pgm: Builder, trace: Trace): Builder {
  return new Proxy(pgm, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function' || name === 'getSqlSteps') return value;
      return (...parameters: unknown[]): unknown => {
        const before = new Set(target.getSqlSteps());
        const result: unknown = value.apply(target, parameters);
        const line = lineIn(trace.path, new Error().stack);
        for (const sql of target.getSqlSteps()) {
          if (line !== undefined && !before.has(sql)) trace.lines.set(sql, line);
        }
        return result;
      };
    },
  });
}

/** The innermost line of a file in a stack; undefined when the stack does not touch it. */
export function lineIn(path: string, stack: string | undefined): number | undefined {
  for (const frame of (stack ?? '').split('\n')) {
    for (const name of [path, pathToFileURL(path).href]) {
      const at = frame.indexOf(`${name}:`);
      const line = at < 0 ? undefined : /^\d+/.exec(frame.slice(at + name.length + 1))?.[0];
      if (line !== undefined) return Number(line);
    }
  }
  return undefined;
}
