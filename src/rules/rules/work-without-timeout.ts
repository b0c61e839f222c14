import { written } from '../in-code.js';
import type { PassedStatement, ScriptRule } from '../rule.js';
import { spoken } from '../words.js';

/** Long work that nothing ends. */
export const workWithoutTimeout: ScriptRule = {
  info: {
    id: 'work-without-timeout',
    title: 'Long work has no limit',
    // A limit that ends long work half-way is a hazard too: who wants one asks for it.
    severity: 'off',
    cost: 'what the statement takes, for as long as it takes',
    versions: 'all; transaction_timeout from 17 on',
    why: 'A statement that reads or writes every row ends when it ends. statement_timeout, or from 17 on transaction_timeout, ends it at a time that was thought of before. It is off by default: CREATE INDEX CONCURRENTLY that is ended leaves an invalid index behind, and `lockkeeper migrate` sets a limit for every statement itself. idle_in_transaction_session_timeout guards against a runner that hangs, not against the work.',
    bad: "UPDATE orders SET kind = 'usual';",
    good: "SET LOCAL statement_timeout = '5min';\nUPDATE orders SET kind = 'usual';",
    mend: 'Set statement_timeout before it, to what the work may take at most.',
  },
  *checkScript(script) {
    const { statements } = script;
    const first = statements.find((one) => isLong(one) && !isLimited(one));
    if (!first) return;
    const local = first.transaction === undefined ? '' : 'LOCAL ';
    yield {
      at: first,
      title: `nothing ends this ${spoken(first.text)} when it takes too long`,
      fix: written(`SET ${local}statement_timeout = '5min'`, script, 'before it'),
      subject: 'statement_timeout',
    };
  },
};

function isLong({ effects }: PassedStatement): boolean {
  return effects.some(({ scan, rewrite }) => scan || rewrite);
}

function isLimited({ timeouts }: PassedStatement): boolean {
  return (timeouts.statement ?? 0) > 0 || (timeouts.transaction ?? 0) > 0;
}
