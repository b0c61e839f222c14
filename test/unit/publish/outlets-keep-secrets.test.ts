import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactor } from '../../../src/core/redact.js';
import type { Report } from '../../../src/core/report.js';
import { renderAnnotations } from '../../../src/publish/annotations.js';
import { renderComment } from '../../../src/publish/comment.js';
import { renderReportPage } from '../../../src/publish/html/report/report-page.js';
import { publish } from '../../../src/publish/outlet.js';
import { renderReportFile } from '../../../src/publish/report-file.js';
import { renderSarif } from '../../../src/publish/sarif.js';
import { renderSummary } from '../../../src/publish/summary.js';
import { renderTerminal } from '../../../src/publish/terminal/terminal.js';
import { anyReport, nastyText } from '../../support/report.js';

const renderers: Readonly<Record<string, (report: Report) => string>> = {
  terminal: (report) => renderTerminal(report, { colour: true, width: 60, unicode: true }).join('\n'),
  annotations: (report) => renderAnnotations(report).commands.join('\n'),
  summary: (report) => renderSummary(report).text,
  comment: (report) => renderComment(report, 'key'),
  sarif: (report) => renderSarif(report, { rules: [] }).text,
  file: renderReportFile,
  page: (report) => renderReportPage(report, { rules: [], sources: new Map() }),
};

const secret = 'S3cr3t&Pass/w0rd';
const forms = [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64'),
  `postgresql://app:${secret}@db.example/app`,
];
const planted = fc
  .tuple(nastyText, fc.constantFrom(...forms), nastyText)
  .map(([before, form, after]) => `${before} ${form} ${after}`);

test.each(Object.keys(renderers))('no secret in any field reaches the outlet: %s', async (name) => {
  await fc.assert(
    fc.asyncProperty(anyReport(planted), async (report) => {
      let seen = '';
      const outlet = {
        name,
        async deliver(clean: Report) {
          seen = renderers[name]?.(clean) ?? '';
          return [];
        },
      };
      await publish(report, [outlet], { redact: redactor([secret]) });
      const decoded = [seen, unescapeEntities(seen), seen.replaceAll('%25', '%')];
      for (const form of forms.slice(0, 3)) {
        for (const text of decoded) expect(text.includes(form)).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});

function unescapeEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_entity, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
