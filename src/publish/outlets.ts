import { renderAnnotations } from './annotations.js';
import type { Outlet } from './outlet.js';
import { renderReportFile, writeWhole } from './report-file.js';
import { renderSarif, type SarifOptions } from './sarif.js';
import { renderSummary } from './summary.js';
import { renderTerminal, type TerminalOptions } from './terminal/terminal.js';

/** How a host shows a line. */
export type Print = (line: string) => void;

/** The report on the host's terminal or log. */
export function terminalOutlet(print: (lines: readonly string[]) => void, options: TerminalOptions): Outlet {
  return {
    name: 'terminal',
    async deliver(report) {
      print(renderTerminal(report, options));
      return [];
    },
  };
}

/** Findings in the diff. `print` must write each line as it is: the runner reads it as a command. */
export function annotationsOutlet(print: Print): Outlet {
  return {
    name: 'diff',
    async deliver(report) {
      const { commands, notes } = renderAnnotations(report);
      for (const command of commands) print(command);
      return notes;
    },
  };
}

/** The job summary. `append` is the host's. */
export function summaryOutlet(append: (markdown: string) => Promise<void>): Outlet {
  return {
    name: 'job summary',
    async deliver(report) {
      const { text, cut } = renderSummary(report);
      await append(`${text}\n`);
      return cut === '' ? [] : [`The job summary leaves out ${cut}.`];
    },
  };
}

/** `report.json` at an absolute path. */
export function reportFileOutlet(path: string): Outlet {
  return {
    name: 'report file',
    async deliver(report) {
      await writeWhole(path, renderReportFile(report));
      return [];
    },
  };
}

/** SARIF at an absolute path. */
export function sarifOutlet(path: string, options: SarifOptions): Outlet {
  return {
    name: 'SARIF file',
    async deliver(report) {
      const { text, notes } = renderSarif(report, options);
      await writeWhole(path, text);
      return notes;
    },
  };
}
