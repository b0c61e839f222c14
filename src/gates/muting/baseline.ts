import { UserError } from '../../core/errors.js';
import { type Finding, fingerprint } from '../../core/finding.js';

/** The name under which a project keeps its baseline. */
export const baselineFile = 'lockkeeper-baseline.json';

/** What was wrong when a project adopted the gate, and is not held against it. */
export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** For people who read the file: where and what. */
  readonly about: string;
}

/** The baseline's file for these findings and entries: sorted, so that it changes only where they do. */
export function writeBaseline(findings: readonly Finding[], kept: readonly BaselineEntry[] = []): string {
  const found = findings.map((finding) => ({
    fingerprint: fingerprint(finding),
    rule: finding.rule,
    about: [finding.location?.file ?? finding.migration, finding.title].filter(Boolean).join(': '),
  }));
  const entries = [...kept, ...found];
  const sorted = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((a, b) =>
    `${a.rule} ${a.about} ${a.fingerprint}` < `${b.rule} ${b.about} ${b.fingerprint}` ? -1 : 1,
  );
  return `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
}

/** Reads a baseline's text. Throws `UserError` with the place of everything that is wrong with it. */
export function readBaseline(text: string, file: string): Baseline {
  const value = parse(text, file);
  const fix = 'write it again: lockkeeper check --write-baseline';
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.findings)) {
    throw new UserError({ what: 'is no baseline of version 1', where: { file }, fix });
  }
  const entries = value.findings.filter(isEntry);
  if (entries.length !== value.findings.length) {
    throw new UserError({ what: 'has an entry without fingerprint, rule or about', where: { file }, fix });
  }
  return { file, entries };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(
      { what: 'is not JSON', where: { file }, fix: 'resolve the merge conflict or write the baseline again' },
      { cause },
    );
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) && [value.fingerprint, value.rule, value.about].every((part) => typeof part === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
