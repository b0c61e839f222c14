import type { Evidence, EvidenceVerdict } from '../core/evidence.js';

const words: Readonly<Record<EvidenceVerdict, string>> = {
  confirmed: 'Confirmed',
  refuted: 'Refuted',
  unforeseen: 'Seen only by running it',
  unseen: 'Not seen',
};

/** `Confirmed on PostgreSQL 16.14`. */
export function verdictOf({ verdict, server }: Evidence): string {
  return `${words[verdict]} on ${server}`;
}

/** `Confirmed on PostgreSQL 16.14: read 200 rows of orders; rewrote orders (column type)`. */
export function evidenceLine(evidence: Evidence): string {
  return `${verdictOf(evidence)}: ${evidence.seen.join('; ')}`;
}
