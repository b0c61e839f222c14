import type { CheckResult, MigrationResult, StepDifference } from '../../../core/check-result.js';
import { counted } from '../../../core/count.js';
import { formatDuration } from '../../../core/duration.js';
import { migrationLabel } from '../../../core/migration-label.js';
import type { SchemaChange } from '../../../core/schema-change.js';
import { firstOf, upper } from '../../lines.js';
import { timelineOf } from '../../lock-words.js';
import { differenceGroups, migrationTable, stepMoments, stepTitles } from '../../migration-table.js';
import { nameOf } from '../../outcome.js';
import { type Html, html } from '../html.js';
import { codeBlock } from './code.js';
import { renderLockPicture } from './lock-picture.js';
import { renderStatements } from './statements.js';

const mostRows = 1000;
const mostDetails = 200;
/** As many can be read without unfolding. */
const mostOpen = 10;
const mostChanges = 200;
const mostDifferences = 100;

/** Of a gate that runs migrations: how long each step took, then what each one did. */
export function renderMigrations(check: CheckResult, index: number): Html | undefined {
  if (check.migrations.length === 0) return undefined;
  const id = `migrations-${index + 1}`;
  const telling = check.migrations.filter(
    ({ trace, changes = [], differences }) =>
      trace !== undefined || changes.length > 0 || differences.length > 0,
  );
  const { shown, left } = firstOf(telling, mostDetails);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">Migrations: ${nameOf(check)}</h2>
${renderTable(check)}
${shown.map((migration) => renderMigration(migration, shown.length <= mostOpen))}
${left > 0 && html`<p>What ${counted(left, 'more migration')} did is in the report file.</p>`}
</section>`;
}

function renderTable(check: CheckResult): Html {
  const { steps, rows, left } = migrationTable(check, mostRows);
  const titles = steps.map((step) => stepTitles[step]);
  return html`${
    rows.length > 0 &&
    html`<div class="wide"><table class="steps">
<thead><tr><th scope="col">Migration</th>${titles.map(
      (title) => html`<th scope="col" class="number">${title}</th>`,
    )}<th scope="col">Result</th></tr></thead>
<tbody>${rows.map(
      ({ migration, cells }) => html`<tr>
<th scope="row"><code>${migrationLabel(migration)}</code></th>
${cells.map((cell, index) => html`<td class="number" data-label="${titles[index] ?? ''}">${cell}</td>`)}
<td><span class="badge ${tones[migration.status]}">${migration.status}</span> ${migration.reason}</td></tr>`,
    )}</tbody>
</table></div>`
  }${left.map((line) => html`<p class="quiet">${line}</p>`)}`;
}

const tones: Readonly<Record<MigrationResult['status'], string>> = {
  passed: 'passed',
  failed: 'failed',
  irreversible: 'running',
  'not-run': 'running',
  skipped: 'skipped',
};

function renderMigration(migration: MigrationResult, few: boolean): Html {
  const { changes = [], trace, status } = migration;
  const timeline = timelineOf(migration);
  const parts = [
    ...(changes.length > 0 ? [counted(changes.length, 'change')] : []),
    ...(timeline.length > 0 ? [`locks ${timeline.map(({ relation }) => relation).join(', ')}`] : []),
  ];
  return html`<details class="migration"${(status === 'failed' || (few && timeline.length > 0)) && html` open`}>
<summary><h3>${migrationLabel(migration)}</h3> ${parts.join('; ')}</summary>
${timeline.length > 0 && html`<h4>Locks</h4>${renderLockPicture(timeline, trace?.statements ?? [])}`}
${trace !== undefined && renderTrace(trace)}
${changes.length > 0 && renderChanges(changes)}
${renderDifferences(migration)}
</details>`;
}

function renderTrace({ statements, gaps }: NonNullable<MigrationResult['trace']>): Html {
  const known = statements.flatMap(({ durationMs }) => (durationMs === undefined ? [] : [durationMs]));
  const total = known.reduce((sum, each) => sum + each, 0);
  const time = known.length === statements.length ? `, ${formatDuration(total)}` : '';
  return html`${
    statements.length > 0 &&
    html`<details><summary>${counted(statements.length, 'statement')}${time}</summary>${renderStatements(
      statements,
    )}</details>`
  }${gaps.map((gap) => html`<p class="quiet">Not seen: ${gap}</p>`)}`;
}

function renderChanges(changes: readonly SchemaChange[]): Html {
  const { shown, left } = firstOf(changes, mostChanges);
  return html`<h4>What the up changed</h4>
<ul>${shown.map(
    ({ change, kind, name, breaks }) =>
      html`<li>${change} ${kind} <code>${name}</code>${
        breaks !== undefined && html`<br><strong>Breaks the code of before:</strong> ${breaks}`
      }</li>`,
  )}</ul>${left > 0 && html`<p>and ${counted(left, 'more change')} in the report file.</p>`}`;
}

/** The SQL that differs, and the statement that mends it. */
function renderDifferences(migration: MigrationResult): readonly Html[] {
  return differenceGroups({ migrations: [migration] }).map(({ step, differences }) => {
    const { shown, left } = firstOf(differences, mostDifferences);
    return html`<h4>${upper(stepMoments[step])}</h4>
${shown.map(renderDifference)}
${left > 0 && html`<p>and ${counted(left, 'more object')} in the report file.</p>`}`;
  });
}

function renderDifference({ change, kind, name, class: weight, lines, mend }: StepDifference): Html {
  return html`<p>${change} ${kind} <code>${name}</code> <span class="quiet">(${weight})</span></p>
${lines.length > 0 && codeBlock(lines.join('\n'))}
${mend !== undefined && html`<p class="label">Mend it with</p>${codeBlock(mend, 'fix')}`}`;
}
