import type { MetaCommand } from '../../sql/meta-command.js';
import { ScriptError } from './script-error.js';
import type { Source } from './source.js';

interface Level {
  readonly opened: number;
  /** Whether the code around this \if runs at all. */
  readonly outer: boolean;
  active: boolean;
  /** Whether a branch of it was already taken. */
  taken: boolean;
}

export interface Conditionals {
  readonly active: boolean;
  enter(item: MetaCommand, values: readonly string[], source: Source): void;
  /** At the end of the text: throws `ScriptError` for an \if that was never ended. */
  close(source: Source): void;
}

export function isConditional(name: string): boolean {
  return name === 'if' || name === 'elif' || name === 'else' || name === 'endif';
}

/** psql's `\if`, `\elif`, `\else`, `\endif`. */
export function conditionals(): Conditionals {
  const levels: Level[] = [];
  const isActive = () => levels.at(-1)?.active ?? true;
  return {
    get active() {
      return isActive();
    },
    enter(item, values, source) {
      if (item.name === 'if') {
        const outer = isActive();
        const active = outer && isTrue(values);
        levels.push({ opened: item.start, outer, active, taken: active });
        return;
      }
      const level = levels.at(-1);
      if (!level) throw new ScriptError(`\\${item.name} without \\if`, source, item.start);
      if (item.name === 'endif') levels.pop();
      else {
        level.active = level.outer && !level.taken && (item.name === 'else' || isTrue(values));
        level.taken ||= level.active;
      }
    },
    close(source) {
      const open = levels.at(-1);
      if (open) throw new ScriptError('\\if without \\endif', source, open.opened);
    },
  };
}

/** psql takes anything it cannot read as a boolean for false. */
function isTrue(values: readonly string[]): boolean {
  return /^(?:t|tr|tru|true|y|ye|yes|on|1)$/i.test(values.join(' ').trim());
}
