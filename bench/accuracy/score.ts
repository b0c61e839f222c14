import type { TruthCase } from '../../test/truth/case.js';
import { isHazard, type Label } from './label.js';

/** What a tool said of the statement of a case. */
export interface Spoken {
  readonly rules: readonly string[];
  /** It could not read the statement. */
  readonly unread: boolean;
}

/** The case's own file: the line from 1 on which its statement begins. */
export function scriptOf(one: TruthCase): { readonly text: string; readonly line: number } {
  const earlier = one.earlier?.replace(/;\s*$/, '');
  const text = [earlier, one.statement].filter((part) => part !== undefined).join(';\n');
  return { text, line: earlier === undefined ? 1 : earlier.split('\n').length + 1 };
}

export interface Labelled {
  readonly one: TruthCase;
  readonly label: Label;
  readonly spoken: Spoken;
}

export interface Score {
  readonly hazards: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly controls: number;
  readonly falseAlarms: readonly string[];
  readonly unread: readonly string[];
}

/** A tool speaks of a hazard when it names one of the rules that stand for one. */
export function scoreOf(all: readonly Labelled[], claims: ReadonlySet<string>): Score {
  const alarmed = ({ spoken }: Labelled): boolean => spoken.rules.some((rule) => claims.has(rule));
  const ids = (some: readonly Labelled[]): readonly string[] => some.map(({ one }) => one.id);
  const hazards = all.filter(({ label }) => isHazard(label));
  const controls = all.filter(({ label }) => !isHazard(label));
  return {
    hazards: hazards.length,
    found: hazards.filter(alarmed).length,
    missed: ids(hazards.filter((one) => !alarmed(one))),
    controls: controls.length,
    falseAlarms: ids(controls.filter(alarmed)),
    unread: ids(all.filter(({ spoken }) => spoken.unread)),
  };
}
