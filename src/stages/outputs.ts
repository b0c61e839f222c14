/** Outputs that every action with a report has. */
export const reportOutputs = {
  verdict: '`passed`, `failed` or `broken` (it could not be judged).',
  errors: 'Number of findings with severity error.',
  warnings: 'Number of findings with severity warning.',
  notices: 'Number of findings with severity notice.',
  'report-path': 'The written report, relative to the workspace.',
  'sarif-path': 'The written SARIF file, when one was asked for.',
  'html-path': 'The written page, when one was asked for.',
} as const;

/** Outputs of the actions that read the history. */
export const historyOutputs = {
  'new-migrations': 'The migrations that the change adds, as JSON: a list of `{project, id, name, file}`.',
  head: 'Id of the newest migration; of several projects or heads, separated by commas.',
  matrix: 'The projects that the change touches, as JSON for a job matrix: `{"project": [...]}`.',
} as const;
