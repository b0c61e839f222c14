import type { Finding } from '../../core/finding.js';
import type { RuleInfo } from '../../core/rule.js';

/** The way to a backup that counts ends here: carries the finding that says why. */
export class NoBackup extends Error {
  override readonly name = 'NoBackup';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.title);
    this.finding = finding;
  }
}

export interface Reason {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly fix: string;
  /** What makes it the same finding the next time: database or file. */
  readonly subject: string;
}

export function findingOf(rule: RuleInfo, { title, detail, fix, subject }: Reason): Finding {
  return {
    rule: rule.id,
    severity: rule.severity === 'off' ? 'notice' : rule.severity,
    title,
    ...(detail ? { detail } : {}),
    fix,
    subject,
  };
}
