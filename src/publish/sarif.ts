import { counted } from '../core/count.js';
import { type Finding, fingerprint, type Severity } from '../core/finding.js';
import type { Location } from '../core/location.js';
import type { Report } from '../core/report.js';
import type { RuleInfo } from '../core/rule.js';
import { evidenceLine } from './evidence-words.js';
import { findingsOf, nameOf } from './outcome.js';
import { sarifRules } from './sarif-rules.js';

export interface SarifOptions {
  readonly rules: readonly RuleInfo[];
  /** Address of a rule's page, where there is one. */
  readonly helpUri?: (rule: string) => string;
  /** Code scanning takes 25,000 results a run. */
  readonly maxResults?: number;
  /** Bytes; 25 MB when not given. */
  readonly maxBytes?: number;
}

export interface Sarif {
  readonly text: string;
  /** What did not fit. */
  readonly notes: readonly string[];
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** The report as SARIF 2.1.0. Above the limits the worst findings are kept, and a note says how many were not. */
export function renderSarif(report: Report, options: SarifOptions): Sarif {
  const { maxResults = 25_000, maxBytes = 25_000_000 } = options;
  const files = filesOfMigrations(report);
  const findings = findingsOf(report);
  const muted = report.checks.flatMap((check) => check.muted);
  const rules = sarifRules([...findings, ...muted.map(({ finding }) => finding)], options);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const open = findings.map((finding) => resultOf(finding, { files, ruleIndex }));
  const suppressed = muted.map(({ finding, by, reason }) => ({
    ...resultOf(finding, { files, ruleIndex }),
    suppressions: [
      { kind: by === 'suppression' ? 'inSource' : 'external', ...(reason ? { justification: reason } : {}) },
    ],
  }));
  const log = (results: readonly object[]): string =>
    JSON.stringify(logOf(report, { rules, results }), null, 1);
  const all = [...open, ...suppressed];
  const results = withinBytes(all.slice(0, maxResults), maxBytes - Buffer.byteLength(log([])));
  const left = all.length - results.length;
  return {
    text: `${log(results)}\n`,
    notes:
      left > 0
        ? [`SARIF has the worst ${counted(results.length, 'finding')}; ${left} more did not fit.`]
        : [],
  };
}

function logOf(
  report: Report,
  parts: { readonly rules: readonly object[]; readonly results: readonly object[] },
) {
  const broken = report.checks.filter(({ status }) => status === 'broken');
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lockkeeper', version: report.tool.version, rules: parts.rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.verdict !== 'broken',
            startTimeUtc: report.startedAt,
            toolExecutionNotifications: broken.map((check) => ({
              level: 'error',
              message: { text: `${nameOf(check)} could not run: ${check.summary}` },
            })),
          },
        ],
        results: parts.results,
      },
    ],
  };
}

interface Surroundings {
  readonly files: ReadonlyMap<string, string>;
  readonly ruleIndex: ReadonlyMap<string, number>;
}

function resultOf(finding: Finding, { files, ruleIndex }: Surroundings) {
  const stable = fingerprint(finding);
  const home = files.get(finding.migration ?? '') ?? 'lockkeeper.yml';
  const { evidence } = finding;
  const measured = evidence && evidenceLine(evidence);
  const lines = [finding.title, finding.detail, measured, finding.fix && `Fix: ${finding.fix}`];
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: lines.filter(Boolean).join('\n\n') || finding.rule },
    // Code scanning refuses a file in which one result has no location.
    locations: [{ physicalLocation: physical(finding.location ?? { file: home }) }],
    ...(finding.related && finding.related.length > 0
      ? {
          relatedLocations: finding.related.map(({ location, message }, id) => ({
            id,
            physicalLocation: physical(location),
            message: { text: message },
          })),
        }
      : {}),
    ...(evidence ? { properties: { evidence } } : {}),
    // The second name is the only one that code scanning compares.
    partialFingerprints: { 'lockkeeper/v1': stable, primaryLocationLineHash: `${stable}:1` },
  };
}

function physical({ file, line = 1, column, endLine, endColumn }: Location) {
  return {
    artifactLocation: { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: line,
      ...(column === undefined ? {} : { startColumn: column }),
      ...(endLine === undefined ? {} : { endLine }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
  };
}

/** Half surrogates, which a broken file name can hold, have no percent form. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString('utf8'));
}

function filesOfMigrations(report: Report): ReadonlyMap<string, string> {
  const migrations = report.checks.flatMap((check) => check.migrations);
  return new Map(migrations.map(({ id, file }) => [id, file]));
}

/** The first results that fit. Each is written with one space of indentation a level, below four levels. */
function withinBytes(results: readonly object[], budget: number): readonly object[] {
  let room = budget;
  const end = results.findIndex((result) => {
    const text = JSON.stringify(result, null, 1);
    room -= Buffer.byteLength(text) + 5 * text.split('\n').length + 2;
    return room < 0;
  });
  return end === -1 ? results : results.slice(0, end);
}
