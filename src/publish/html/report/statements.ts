import { formatBytes } from '../../../core/bytes.js';
import { counted } from '../../../core/count.js';
import { formatDuration } from '../../../core/duration.js';
import type { StatementTrace } from '../../../core/trace.js';
import { clip, firstOf } from '../../lines.js';
import { type Html, html } from '../html.js';
import { codeBlock } from './code.js';

const mostStatements = 100;
const longestSql = 1000;
const mostFacts = 30;

/** What the server ran, with what each statement did to what was there before. */
export function renderStatements(statements: readonly StatementTrace[]): Html {
  const { shown, left } = firstOf(statements, mostStatements);
  return html`<ol class="statements">${shown.map(renderStatement)}</ol>
${left > 0 && html`<p>and ${counted(left, 'more statement')} in the report file.</p>`}`;
}

function renderStatement(statement: StatementTrace): Html {
  const facts = factsOf(statement);
  return html`<li>${codeBlock(clip(statement.sql, longestSql))}${
    facts.length > 0 && html`<p class="quiet">${facts.join(' · ')}</p>`
  }</li>`;
}

function factsOf(statement: StatementTrace): readonly string[] {
  const { durationMs, walBytes, rows, locks, rewrites, scans, objects, transaction, location } = statement;
  const facts = [
    ...(location?.line === undefined ? [] : [`line ${location.line}`]),
    ...(durationMs === undefined ? [] : [formatDuration(durationMs)]),
    ...(transaction === undefined ? ['commits by itself'] : []),
    ...locks.map(({ relation, mode }) => `${mode} on ${relation}`),
    ...rewrites.map(({ relation, reason }) => `wrote all of ${relation} anew (${reason})`),
    ...scans.map(({ relation, rows: read }) => `read all ${counted(read, 'row')} of ${relation}`),
    ...(rows === undefined ? [] : [`changed ${counted(rows, 'row')}`]),
    ...objects.map(({ change, kind, name }) => `${change} ${kind} ${name}`),
    ...(walBytes === undefined || walBytes === 0 ? [] : [`${formatBytes(walBytes)} of WAL`]),
  ];
  const { shown, left } = firstOf(facts, mostFacts);
  return left > 0 ? [...shown, `and ${left} more`] : shown;
}
