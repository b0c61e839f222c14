import type { Fields, FieldsCheck } from '../config/field.js';

/** Everything that is known of an action before it runs; `action.yml`, tables and `--help` are made from it. */
export interface ActionSpec<F extends Fields = Fields> {
  /** The folder below `actions/` and the file in `dist/`. */
  readonly name: string;
  /** As the list of actions shows it. */
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  readonly inputs: F;
  /** What is wrong with inputs that are each well-formed: told in one list with the rest. */
  check?(...asked: Parameters<FieldsCheck<F>>): ReturnType<FieldsCheck<F>>;
  /** Output name to description. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Whether the runner calls the action again at the end of the job to clean up. */
  readonly post?: boolean;
}

/** Checks nothing and changes nothing: it gives a spec its exact type. */
export function defineAction<const F extends Fields>(spec: ActionSpec<F>): ActionSpec<F> {
  return spec;
}
