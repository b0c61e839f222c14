import { createHash } from 'node:crypto';
import type { RangeVar } from '@pgsql/types';
import type { Finding, Severity } from '../core/finding.js';
import type { Location } from '../core/location.js';
import type { RuleLevel } from '../core/rule.js';
import type { Migration } from '../migrations/model.js';
import { keyOf } from '../schema/replay/names.js';
import type { Node } from '../sql/grammar/grammar.js';
import { relationsOf } from '../sql/grammar/mentions.js';
import { normalForm } from '../sql/normal-form.js';
import type { Effect } from './effect.js';
import type { Claim, Prediction } from './prediction.js';
import type { JudgedScript, JudgedStatement, ScriptRule, SqlFinding, SqlRule } from './rule.js';
import { scriptRules, sqlRules } from './rules/index.js';
import type { Call } from './script/call.js';
import type { ScriptStatement } from './script/read-script.js';
import { type TableSizes, weighed } from './sizes.js';
import { type SizedWork, sizedWorkOf } from './work.js';

/** What a level may depend on. */
export interface JudgedPlace {
  readonly file: string;
  /** The tables that the statement names or locks, by `schema.name`. */
  readonly tables: () => readonly string[];
}

/** What a project says of a rule at a place, undefined where it says nothing. */
export type LevelOf = (rule: Pick<SqlRule, 'info'>, place: JudgedPlace) => RuleLevel | undefined;

export interface Raising {
  readonly migration: Migration;
  readonly direction: 'up' | 'down';
  readonly levelOf: LevelOf;
  /** How large tables are; absent where nobody has said. */
  readonly sizes?: TableSizes | undefined;
  readonly onFinding?: OnFinding | undefined;
}

/** Told of each finding about a statement of an up, while the catalog is as it was before the statement. */
export type OnFinding = (found: FoundInSql | FoundInScript) => void;

/** A finding about a whole up. */
export interface FoundInScript {
  readonly finding: Finding;
  readonly migration: Migration;
  readonly script: JudgedScript;
}

/** A finding with the statement that it was found in. */
export interface FoundInSql {
  readonly finding: Finding;
  readonly migration: Migration;
  readonly judged: JudgedStatement;
  readonly statement: ScriptStatement;
  /** Bytes into the statement, where the finding is about a part of it. */
  readonly byte: number | undefined;
}

/** A prediction, with what its rule claims also where no run is held against it. */
export interface Raised {
  readonly prediction: Prediction;
  readonly claim: Claim | undefined;
}

/** What the rules about single statements say of one. */
export function raiseOf(
  judged: JudgedStatement,
  statement: ScriptStatement,
  raising: Raising,
): readonly Raised[] {
  const tables = once(() => tablesOf(judged));
  const works = once(() => sizedWorkOf(judged.node, judged.effects, judged.catalog));
  const form = once(() => formOf(statement.text));
  const { text, location: start } = statement;
  const { call } = statement;
  const place: Place = { ...raising, text, start, call, effects: judged.effects, tables, works, form };
  const { direction, migration, onFinding } = raising;
  const raised: Raised[] = [];
  // Most rules find nothing in most statements: this runs a hundred times a file, and leaves nothing behind then.
  for (const rule of rulesFor(judged.node)) {
    // What is off unless somebody asks for it is mostly off.
    const isUsual = rule.info.severity !== 'off';
    let say = isUsual ? undefined : sayer(rule, place);
    if (!isUsual && !say) continue;
    for (const { byte, ...body } of rule.check(judged)) {
      say ??= sayer(rule, place);
      if (!say) break;
      const found = say(body, byte === undefined ? statement.location : statement.locate(byte));
      const { finding } = found.prediction;
      if (direction === 'up') onFinding?.({ finding, migration, judged, statement, byte });
      raised.push(found);
    }
  }
  return raised;
}

/** What the rules about whole scripts say of one. */
export function raiseOfScript(script: JudgedScript, raising: Raising): readonly Raised[] {
  return scriptRules.flatMap((rule) =>
    [...rule.checkScript(script)].flatMap(({ at, byte: _, ...body }) => {
      const { text, location, effects, call } = at;
      const tables = (): readonly string[] => effects.map(({ relation }) => relation);
      const form = once(() => formOf(text));
      const say = sayer(rule, {
        ...raising,
        text,
        start: location,
        call,
        effects,
        tables,
        works: () => [],
        form,
      });
      if (!say) return [];
      const found = say(body, location);
      const { direction, migration, onFinding } = raising;
      if (direction === 'up') onFinding?.({ finding: found.prediction.finding, migration, script });
      return [found];
    }),
  );
}

interface Place extends Raising {
  readonly text: string;
  /** Of the statement. */
  readonly start: Location;
  /** Of a statement that a routine runs. */
  readonly call: Call | undefined;
  readonly effects: readonly Effect[];
  readonly tables: () => readonly string[];
  readonly works: () => readonly SizedWork[];
  /** The statement's normal form as a short hash. */
  readonly form: () => string;
}

type Say = (body: Omit<SqlFinding, 'byte'>, location: Location) => Raised;

/** How a rule's findings are said at a place; undefined where the rule is off there. */
function sayer({ info }: SqlRule | ScriptRule, place: Place): Say | undefined {
  const { migration, direction, sizes } = place;
  const said = place.levelOf({ info }, { file: place.start.file, tables: place.tables });
  const level = said ?? info.severity;
  if (level === 'off') return undefined;
  return ({ severity: own, effects = place.effects, stands, goesOverRows, ...body }, location) => {
    const severity = said === undefined ? (own ?? level) : level;
    const plain: Finding = {
      rule: info.id,
      severity,
      ...toldOfCall(body, place),
      form: place.form(),
      location,
      migration: migration.id,
    };
    // What the project, or the rule itself, says of the severity is stronger than a size.
    const fixed = (said ?? own) !== undefined;
    const finding = sizes && info.bySize ? weighed(plain, place.works(), { sizes, fixed }) : plain;
    const prediction: Prediction = {
      finding: direction === 'down' ? inDown(finding, said) : finding,
      // No run is held against a down.
      claim: direction === 'down' ? undefined : info.claim,
      effects,
      ...(info.rowsFail && !goesOverRows ? { rowsFail: info.rowsFail } : {}),
      ...(stands ? { stands } : {}),
      statement: {
        text: place.text,
        location: place.start,
        ...(place.call && { calledBy: place.call.text }),
      },
    };
    return { prediction, claim: info.claim };
  };
}

/** What a routine does is told where it is called, with the place where it stands. */
function toldOfCall<Body extends Pick<SqlFinding, 'title'>>(
  body: Body,
  { call, text }: Pick<Place, 'call' | 'text'>,
): Body & Pick<Finding, 'related'> {
  if (!call) return body;
  const { routine, location } = call;
  const message = `${routine} does it: ${clipped(text)}`;
  return {
    ...body,
    title: `in ${routine}: ${body.title}`,
    ...(location && { related: [{ location, message }] }),
  };
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** The same for a statement that is only written in another way. */
function formOf(text: string): string {
  return createHash('sha256').update(normalForm(text)).digest('hex').slice(0, 8);
}

/** A down runs when a release is taken back, if ever: it counts a step less, unless the project has said how much. */
function inDown(finding: Finding, said: RuleLevel | undefined): Finding {
  return {
    ...finding,
    severity: said === undefined ? milder[finding.severity] : finding.severity,
    title: `in the down: ${finding.title}`,
    subject: `down: ${finding.subject}`,
  };
}

const milder: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'notice',
  notice: 'notice',
};

/** Every table that a statement names, and those that it locks beside. */
function tablesOf({ node, effects, catalog }: JudgedStatement): readonly string[] {
  const named = [...ownRelation(node), ...relationsOf(node)].map((relation) => keyOf(catalog, relation));
  return [...new Set([...named, ...effects.map(({ relation }) => relation)])];
}

/** What a statement is about: trees have it without the name of its kind, so that no search by kind finds it. */
function ownRelation(node: Node): readonly RangeVar[] {
  const [statement] = Object.values(node) as readonly { readonly relation?: RangeVar }[];
  return typeof statement?.relation?.relname === 'string' ? [statement.relation] : [];
}

/** Works a thing out when it is asked for, and not again. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Rules by the kind of statement that they look at: most have nothing to say of most statements. */
function rulesFor(node: Node): readonly SqlRule[] {
  const [kind = ''] = Object.keys(node);
  const known = byKind.get(kind);
  if (known) return known;
  const rules = sqlRules.filter(({ kinds }) => kinds === undefined || kinds.some((one) => one === kind));
  byKind.set(kind, rules);
  return rules;
}

const byKind = new Map<string, readonly SqlRule[]>();
