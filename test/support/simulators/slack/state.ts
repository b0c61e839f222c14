/** What is kept of a message. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly broadcast: boolean;
  text: string;
  blocks: readonly unknown[];
  metadata?: Metadata;
  /** How often it was changed. */
  edits: number;
}

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: object;
}

export interface SlackState {
  readonly token: string;
  readonly scopes: readonly string[];
  /** The app is in these. */
  readonly channels: readonly NamedChannel[];
  /** And not in these. */
  readonly others: readonly NamedChannel[];
  readonly messages: StoredMessage[];
  readonly violations: string[];
  nextTs: number;
}

export interface NamedChannel {
  readonly id: string;
  readonly name: string;
}

/** Slack's name for a message: seconds and a counter, of fixed width. */
export function newTs(state: SlackState): string {
  const ts = `1795327200.${String(state.nextTs).padStart(6, '0')}`;
  state.nextTs += 1;
  return ts;
}
