import type { Fields, FieldsCheck, Given } from '../config/field.js';
import type { Verdict } from '../core/report.js';
import type { Context } from '../stages/context.js';

/** A sub-command: what `--help` says of it and the door to its code. */
export interface Command<F extends Fields = Fields> {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  readonly fields: F;
  /** Words that are no flags. */
  readonly words?: Words;
  /** What is wrong with options that are each well-formed: told in one list with the rest. */
  check?(...asked: Parameters<FieldsCheck<F>>): ReturnType<FieldsCheck<F>>;
  load(): Promise<CommandRun<F>>;
}

export interface Words {
  /** As `--help` shows it: `<rule>`. */
  readonly hint: string;
  readonly min: number;
  readonly max: number;
}

export type CommandRun<F extends Fields = Fields> = (call: CommandCall<F>) => Promise<Verdict>;

export interface CommandCall<F extends Fields = Fields> extends Context {
  readonly given: Given<F>;
  readonly words: readonly string[];
}

/** Gives a command its exact type, and the table of commands the general one. */
export function defineCommand<const F extends Fields>(command: Command<F>): Command {
  return command as unknown as Command;
}
