import type { Given } from '../../config/field.js';
import { choice, flag, integer, path, secret, text } from '../../config/fields.js';
import { gateNames } from '../../core/check-result.js';
import { outletInputs } from '../inputs.js';

/** Runs that are shown when nobody says how many. */
export const usualLimit = 20;

/** What the command `history` takes. */
export const historyCommandInputs = {
  environment: text('Only runs of this environment: `production`.'),
  project: text('Only runs of this project, service or repository (OWNER/NAME).'),
  gate: choice('Only runs with a stage of this gate.', gateNames),
  since: text('Only runs since then: `24h`, `7d`, `2026-11-01`.', { hint: '<age|date>' }),
  failed: flag('Only runs that failed, could not be judged, or never came to an end.', { default: false }),
  limit: integer('Show at most so many runs, the newest.', { min: 1, max: 1000 }, { default: usualLimit }),
  json: flag('Print JSON (its form: schemas/history.schema.json).', { default: false }),
  'html-path': path('Also write a page with a timeline: one file, which needs no network.'),
  'history-url': outletInputs['history-url'],
  'database-url': secret(
    'Address of the database that keeps its own history, when `history-url` is not given.',
  ),
};

export type HistoryCommandGiven = Given<typeof historyCommandInputs>;
