import { blocked, type LockMode } from '../../../core/lock.js';
import type { HeldLock, LockedRelation } from '../../../core/lock-timeline.js';
import type { StatementTrace } from '../../../core/trace.js';
import { heldText } from '../../lock-words.js';
import { type Html, html } from '../html.js';

/** Numbers that stand on the axis. */
const mostNumbers = 12;

/**
 * A strip a lock over the statements of a migration, from the one that took it to the end of its transaction. What a
 * strip shows stands in words before it.
 */
export function renderLockPicture(
  timeline: readonly LockedRelation[],
  statements: readonly StatementTrace[],
): Html {
  const grid = renderGrid(statements);
  const rows = timeline.flatMap(({ relation, held }) =>
    held.map(
      (one) => html`<li class="${tones[blocked(one.mode)]}">
<p><code>${relation}</code> ${heldText(one)}<span class="quiet">; ${effectOf(one.mode, one)}</span></p>
<svg viewBox="0 0 ${statements.length} 1" preserveAspectRatio="none" aria-hidden="true"><rect x="${one.from - 1}" y="0.15" width="${one.to - one.from + 1}" height="0.7"/>${grid}</svg>
</li>`,
    ),
  );
  return html`<ol class="locks" aria-label="Locks by statement">${rows}
<li class="axis" aria-hidden="true"><p class="quiet">statement</p>${renderAxis(statements.length)}</li></ol>`;
}

const tones: Readonly<Record<ReturnType<typeof blocked>, string>> = {
  'reads and writes': 'failed',
  writes: 'running',
  'schema changes': 'skipped',
  nothing: 'skipped',
};

function effectOf(mode: LockMode, { until }: HeldLock): string {
  const words = blocked(mode);
  const waiting = words === 'nothing' ? 'nobody waits' : `${words} wait`;
  return `${waiting} until ${until === 'commit' ? 'it commits' : 'a stronger lock follows'}`;
}

/** A line between two statements, a strong one where a transaction ends. */
function renderGrid(statements: readonly StatementTrace[]): readonly Html[] {
  return statements.slice(1).map(({ transaction }, index) => {
    const ends = transaction === undefined || transaction !== statements[index]?.transaction;
    return html`<path d="M${index + 1} 0V1"${ends && html` class="commit"`}/>`;
  });
}

function renderAxis(length: number): Html {
  const every = Math.max(1, Math.ceil(length / mostNumbers));
  const numbers = Array.from({ length }, (_, index) => index + 1).filter(
    (number) => (number - 1) % every === 0,
  );
  return html`<svg>${numbers.map(
    (number) => html`<text x="${(((number - 0.5) / length) * 100).toFixed(2)}%" y="12">${number}</text>`,
  )}</svg>`;
}
