import { path, text } from '../../config/fields.js';
import { outletInputs, placeInputs } from '../inputs.js';

/** What every action of a release takes; each writes a report of its own, so that later stages can read all. */
export function releaseInputs<const Name extends string>(action: Name) {
  return {
    'working-directory': placeInputs['working-directory'],
    commit: text('Full hash of the commit that is released. Default: the workflow’s commit, or HEAD.'),
    'fail-on': outletInputs['fail-on'],
    'report-path': path('Where the report is written, for later stages and `report`.', {
      default: `.lockkeeper/${action}.json`,
    }),
    'sarif-path': outletInputs['sarif-path'],
    'html-path': outletInputs['html-path'],
    annotations: outletInputs.annotations,
    summary: outletInputs.summary,
    'history-url': outletInputs['history-url'],
    'history-environment': outletInputs['history-environment'],
  };
}
