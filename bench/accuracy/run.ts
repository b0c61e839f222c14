import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { connect } from '../../src/postgres/connect.js';
import { type ScratchServer, startScratch } from '../../src/postgres/scratch/server.js';
import { sqlRules } from '../../src/rules/rules/index.js';
import type { TruthCase } from '../../test/truth/case.js';
import { truthCases } from '../../test/truth/cases/index.js';
import { findingsOn } from '../../test/truth/predict.js';
import { type Claims, ourClaims, squawkClaims } from './claims.js';
import { type Label, labelOf } from './label.js';
import { page } from './page.js';
import { type Labelled, type Score, type Spoken, scoreOf, scriptOf } from './score.js';
import { squawkOn } from './squawk.js';

/**
 * `npm run accuracy`: every statement of the corpus is run on a server, which says what it is; then Lockkeeper and
 * squawk are asked about the same statements. Writes docs/accuracy.md. Fails where Lockkeeper misses its goals.
 */
const major = 16;
const cases = truthCases.filter(({ majors: [from, to] = [0, 99] }) => from <= major && major <= to);
classed(ourClaims, 'Lockkeeper', new Set(sqlRules.map(({ info }) => info.id)));

const labels = await labelAll();
const ours = scored(
  new Map(await Promise.all(cases.map(async (one) => [one.id, await ask(one)] as const))),
  ourClaims,
);
const squawks = await squawkOn(cases, major);
classed(squawkClaims, 'squawk', new Set([...squawks.values()].flatMap(({ rules }) => rules)));
const theirs = scored(squawks, squawkClaims);

const text = page({ major, labels, ours, theirs });
writeFileSync('docs/accuracy.md', text);
process.stdout.write(text);
if (cases.length < 200 || ours.found < ours.hazards || ours.unread.length > 0 || alarmShare(ours) > 0.02) {
  process.stdout.write(
    '\nthe goals are missed: 200 statements, recall 100 %, false alarms at most 2 %, nothing unread\n',
  );
  process.exitCode = 1;
}

function alarmShare({ falseAlarms, controls }: Score): number {
  return falseAlarms.length / controls;
}

async function ask(one: TruthCase): Promise<Spoken> {
  const { line } = scriptOf(one);
  const findings = await findingsOn(one, major);
  const own = findings.filter(({ location }) => (location?.line ?? 1) >= line);
  return { rules: own.map(({ rule }) => rule), unread: false };
}

function scored(spoken: ReadonlyMap<string, Spoken>, { hazards }: Claims): Score {
  const all = cases.map((one): Labelled => {
    const said = spoken.get(one.id) ?? { rules: [], unread: true };
    return { one, label: labels.get(one.id) ?? 'free', spoken: said };
  });
  return scoreOf(all, new Set(hazards));
}

/** A rule that is in neither list would be counted by chance. */
function classed({ hazards, others }: Claims, tool: string, rules: ReadonlySet<string>): void {
  const known = new Set([...hazards, ...others]);
  const left = [...rules].filter((rule) => !known.has(rule));
  if (left.length > 0)
    throw new Error(`rules of ${tool} that bench/accuracy/claims.ts does not class: ${left.join(', ')}`);
}

async function labelAll(): Promise<ReadonlyMap<string, Label>> {
  const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
  const server = await startScratch({ version: major, source: 'embedded' }, services);
  try {
    const found = new Map<string, Label>();
    for (const one of cases) found.set(one.id, await labelOn(server, one));
    return found;
  } finally {
    await server.stop();
  }
}

async function labelOn(server: ScratchServer, one: TruthCase): Promise<Label> {
  const names = [await server.createDatabase(), await server.createDatabase()] as const;
  const open = async (name: string) => ({ session: await connect(server.url(name)), url: server.url(name) });
  const databases = [await open(names[0]), await open(names[1])] as const;
  try {
    return await labelOf(one, databases);
  } catch (error) {
    throw new Error(`${one.id} could not be measured`, { cause: error });
  } finally {
    for (const { session } of databases) await session.close();
    for (const name of names) await server.dropDatabase(name);
  }
}
