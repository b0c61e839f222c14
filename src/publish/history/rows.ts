import type { CheckResult, GateName } from '../../core/check-result.js';
import { type Finding, fingerprint, type Severity } from '../../core/finding.js';
import { redactData } from '../../core/redact.js';
import type { Report } from '../../core/report.js';
import { fails } from '../../core/verdict.js';
import { hideRowValues } from '../../sql/hide-row-values.js';
import { detailsOf } from './details.js';
import type { RecordedFinding, RecordedStage } from './model.js';

/** Findings of one stage that are kept. Beyond them only their number is. */
const mostFindings = 500;
/** Characters of one text. */
const longest = 10_000;

/** A stage as it is written down before it runs. */
export function startedStage(kind: GateName, startedAt: string): RecordedStage {
  return { kind, project: '.', status: 'running', startedAt, details: {}, findings: [] };
}

/**
 * The stages of a report in its order. A report tells when it began and how long each check took: each begins where
 * the one before ended. A check whose findings reach the threshold has failed, whatever it calls itself.
 */
export function stagesOf({ checks, failOn, startedAt }: Report): readonly RecordedStage[] {
  let at = Date.parse(startedAt);
  return checks.map((check) => {
    const begins = at;
    at += Math.round(check.durationMs);
    return redactData(stageOf(check, failOn, new Date(begins).toISOString()), kept);
  });
}

function stageOf(check: CheckResult, failOn: Severity, startedAt: string): RecordedStage {
  const all = [
    ...check.findings.map((finding) => findingOf(finding)),
    ...check.muted.map(({ finding, by, reason }) => ({
      ...findingOf(finding),
      muted: { by, ...(reason !== undefined && { reason: reason }) },
    })),
  ];
  const over = all.length - mostFindings;
  const failed = check.status !== 'broken' && check.findings.some(({ severity }) => fails(severity, failOn));
  return {
    kind: check.gate,
    project: check.project,
    status: failed ? 'failed' : check.status,
    summary: check.summary,
    startedAt,
    durationMs: Math.round(check.durationMs),
    details: { ...detailsOf(check), ...(over > 0 && { findingsLeftOut: over }) },
    findings: all.slice(0, mostFindings),
  };
}

function findingOf(finding: Finding): RecordedFinding {
  const { rule, severity, title, detail, fix, location, migration, subject } = finding;
  return {
    fingerprint: fingerprint(finding),
    rule,
    severity,
    title,
    ...(detail !== undefined && { detail }),
    ...(fix !== undefined && { fix }),
    ...(location && { file: location.file }),
    ...(location?.line !== undefined && { line: location.line }),
    ...(migration !== undefined && { migration }),
    subject,
  };
}

/** A text as it is kept. PostgreSQL stores no NUL and no half of a surrogate pair. */
function kept(text: string): string {
  return Buffer.from(hideRowValues(text).slice(0, longest).replaceAll('\0', '')).toString();
}

/** Newest migrations before and after, of a report that moved a database. */
export function movedBy({ checks }: Report): { readonly from?: string; readonly to?: string } {
  const moved = checks.flatMap(({ migrate }) => (migrate ? [migrate] : []));
  const from = moved[0]?.from;
  const to = moved.at(-1)?.to;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
