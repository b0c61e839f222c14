import type { Redact } from '../../../core/redact.js';
import type { RuleInfo } from '../../../core/rule.js';
import type { Outlet } from '../../outlet.js';
import { writeWhole } from '../../report-file.js';
import { renderReportPage } from './report-page.js';
import { readSources } from './sources.js';

export interface HtmlOptions {
  readonly rules: readonly RuleInfo[];
  /** The repository's root, absolute: what findings are about is shown from there. */
  readonly root: string;
  /** Cleans what is read of files; the report is clean already. */
  readonly redact: Redact;
}

/** The report as a page, at an absolute path. */
export function htmlOutlet(path: string, { rules, root, redact }: HtmlOptions): Outlet {
  return {
    name: 'page',
    async deliver(report) {
      const sources = await readSources(report, root);
      const clean = new Map([...sources].map(([file, text]) => [file, redact(text)]));
      await writeWhole(path, renderReportPage(report, { rules, sources: clean }));
      return [];
    },
  };
}
