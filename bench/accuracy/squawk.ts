import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { TruthCase } from '../../test/truth/case.js';
import { type Spoken, scriptOf } from './score.js';

const report = z.array(z.object({ file: z.string(), line: z.int(), rule_name: z.string() }));

/** What squawk from npm says of each case: the statement with what stands before it in its own file. */
export async function squawkOn(
  cases: readonly TruthCase[],
  major: number,
): Promise<ReadonlyMap<string, Spoken>> {
  const folder = await mkdtemp(join(tmpdir(), 'accuracy-'));
  try {
    // What `--assume-in-transaction` says holds for a whole run: those that commit by themselves have one of their own.
    const inside = await run(folder, { cases: cases.filter(({ outside }) => !outside), major, inside: true });
    const alone = await run(folder, { cases: cases.filter(({ outside }) => outside), major, inside: false });
    return new Map([...inside, ...alone]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Run {
  readonly cases: readonly TruthCase[];
  readonly major: number;
  readonly inside: boolean;
}

async function run(folder: string, { cases, major, inside }: Run): Promise<ReadonlyMap<string, Spoken>> {
  const files = cases.map((one, index) => ({
    one,
    file: join(folder, `${inside ? 'in' : 'out'}${index}.sql`),
  }));
  for (const { one, file } of files) await writeFile(file, `${scriptOf(one).text};\n`);
  const options = ['--reporter', 'json', '--pg-version', String(major)];
  if (inside) options.push('--assume-in-transaction');
  const text = await squawk([...options, ...files.map(({ file }) => file)]);
  const said = report.parse(JSON.parse(text));
  return new Map(
    files.map(({ one, file }) => {
      const own = said.filter((each) => each.file === file && each.line + 1 >= scriptOf(one).line);
      const rules = own.map(({ rule_name }) => rule_name);
      return [one.id, { rules, unread: rules.includes('syntax-error') }];
    }),
  );
}

/** It exits with 1 where it found something. */
function squawk(options: readonly string[]): Promise<string> {
  const program = createRequire(import.meta.url).resolve('squawk-cli/js/bin/squawk');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...options], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout) => {
      if (stdout === '') reject(error ?? new Error('squawk said nothing'));
      else resolve(stdout);
    });
  });
}
