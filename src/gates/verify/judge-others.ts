import type { Finding } from '../../core/finding.js';
import type { Session } from '../../postgres/session.js';
import type { Expectations } from './expectations.js';
import { lookForExtensions, lookForFunctions, lookForRelations } from './look.js';
import { parseName, quoted, shownName } from './name.js';
import { verifyRules } from './rules.js';

/** Extensions that are not installed. */
export async function judgeExtensions(
  session: Session,
  { content, place }: Expectations,
): Promise<readonly Finding[]> {
  const wanted = content.extensions ?? [];
  if (wanted.length === 0) return [];
  const there = await lookForExtensions(session);
  const { id, severity } = verifyRules.missing;
  return wanted.flatMap((name, number) =>
    there.has(name)
      ? []
      : [
          {
            rule: id,
            severity,
            title: `extension ${name} is missing`,
            fix: `CREATE EXTENSION IF NOT EXISTS ${quoted(name)};`,
            location: place(['extensions', number]),
            subject: `extension ${name}`,
          },
        ],
  );
}

/** Functions that are not there, or not with those types. */
export async function judgeFunctions(
  session: Session,
  { content, place }: Expectations,
  types: ReadonlyMap<string, string>,
): Promise<readonly Finding[]> {
  const wanted = (content.functions ?? []).map(splitFunction);
  if (wanted.length === 0) return [];
  const there = await lookForFunctions(
    session,
    wanted.map(({ name }) => parseName(name)),
  );
  const { id, severity, mend } = verifyRules.missing;
  return wanted.flatMap(({ text, name, types: own }, number) => {
    const shown = shownName(parseName(name));
    const ids = own?.map((type) => types.get(type) ?? '?').join(' ');
    const found = there.some((one) => shownName(one) === shown && (ids === undefined || one.types === ids));
    if (found) return [];
    return [
      {
        rule: id,
        severity,
        title: `function ${text} is missing`,
        fix: mend,
        location: place(['functions', number]),
        subject: `function ${text}`,
      },
    ];
  });
}

/** `tax(numeric, text)` as name and types; a bare name has no types. */
export function splitFunction(text: string): {
  readonly text: string;
  readonly name: string;
  readonly types: readonly string[] | undefined;
} {
  const [, name = '', inner] = /^([^(]+)(?:\((.*)\))?$/.exec(text.trim()) ?? [];
  const types = inner
    ?.split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '');
  return { text, name: name.trim(), types };
}

/** What is still there. */
export async function judgeAbsent(
  session: Session,
  { content, place }: Expectations,
): Promise<readonly Finding[]> {
  const wanted = content.absent ?? [];
  if (wanted.length === 0) return [];
  const there = await lookForRelations(session, wanted.map(parseName));
  const { id, severity } = verifyRules.present;
  return wanted.flatMap((text, number) => {
    const name = shownName(parseName(text));
    const kind = there.get(name);
    if (kind === undefined) return [];
    return [
      {
        rule: id,
        severity,
        title: `${kind} ${name} is still there`,
        fix: `run the migration that removes it; by hand: DROP ${kind.toUpperCase()} ${name};`,
        location: place(['absent', number]),
        subject: `absent ${name}`,
      },
    ];
  });
}
