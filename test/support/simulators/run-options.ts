import { parseArgs } from 'node:util';
import { type DeployScript, deployScripts, type RunScript, runScripts } from './render/index.js';

export interface RunOptions {
  readonly help: boolean;
  readonly script: DeployScript;
  readonly runScript: RunScript;
  readonly overlap: 'override' | 'wait';
  readonly instances: number;
  readonly speed: number;
  /** The first of six ports that follow each other; 0 for any that are free. */
  readonly port: number;
}

const badReleases = ['errors', 'flaky', 'slow', 'wrong-body', 'disconnected', 'crash', 'no-start'] as const;

export const usage = `npm run simulators -- [options]

  --fault <name>      How every deployment goes: ${wrap(Object.keys(deployScripts))}.
  --bad <name>        It goes live, and the new release is bad: ${wrap(badReleases)}.
  --warm-up <number>  The new release answers so many health checks with 503 first.
  --mixed <seconds>   Old and new instances both answer so long after it went live.
  --job-fault <name>  How every job and cron run goes: ${wrap(Object.keys(runScripts))}.
  --overlap <policy>  override or wait: what becomes of a deployment that comes while another one is on its way.
  --instances <n>     How many instances the service has. [1]
  --speed <n>         How many times faster than on the real platform things go. [5]
  --port <n>          The first of six ports; 0 for any that are free. [4610]
`;

function wrap(names: readonly string[]): string {
  return names.join(', ').replace(/(.{60,80}), /g, `$1,\n${' '.repeat(22)}`);
}

/** Reads the command line, or says what is wrong with it. */
export function readOptions(args: readonly string[]): RunOptions | { readonly problem: string } {
  try {
    return read(args);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function read(args: readonly string[]): RunOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      fault: { type: 'string', default: 'good' },
      bad: { type: 'string' },
      'warm-up': { type: 'string' },
      mixed: { type: 'string' },
      'job-fault': { type: 'string', default: 'good' },
      overlap: { type: 'string', default: 'override' },
      instances: { type: 'string', default: '1' },
      speed: { type: 'string', default: '5' },
      port: { type: 'string', default: '4610' },
    },
  });
  const env = {
    ...(values.bad && { BAD: one('bad', badReleases, values.bad) }),
    ...(values['warm-up'] && { WARM_UP_REQUESTS: String(positive('warm-up', values['warm-up'])) }),
  };
  return {
    help: values.help,
    script: {
      ...deployScripts[one('fault', namesOf(deployScripts), values.fault)],
      env,
      ...(values.mixed && { mixedSeconds: positive('mixed', values.mixed) }),
    },
    runScript: runScripts[one('job-fault', namesOf(runScripts), values['job-fault'])],
    overlap: one('overlap', ['override', 'wait'], values.overlap),
    instances: positive('instances', values.instances),
    speed: positive('speed', values.speed),
    port: values.port === '0' ? 0 : positive('port', values.port),
  };
}

function namesOf<T extends object>(table: T): readonly (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}

function one<T extends string>(name: string, known: readonly T[], given: string): T {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new Error(`--${name} is one of ${known.join(', ')}; it is ${given}`);
  return found;
}

function positive(name: string, given: string): number {
  const number = Number(given);
  if (!(number > 0)) throw new Error(`--${name} is a number above 0; it is ${given}`);
  return number;
}
