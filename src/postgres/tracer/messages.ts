/** One message of PostgreSQL's protocol (version 3), either way. Source: its manual, "Message Formats". */
export interface Message {
  /** `Q`, `C`, ...; empty for what a client says before it has a session. */
  readonly kind: string;
  /** What follows the length. */
  readonly body: Buffer;
  /** As it came. */
  readonly raw: Buffer;
}

/** What a client may ask before its session begins, in place of a protocol version. */
export const firstRequests = { ssl: 80877103, gss: 80877104, cancel: 80877102 } as const;

/** Puts chunks together and cuts messages from them. What is not whole yet is kept. */
export class MessageReader {
  #chunks: Buffer[] = [];
  #length = 0;
  #needed = 0;
  /** Whether messages begin with their kind: what a client says first does not. */
  #typed: boolean;

  constructor(side: 'client' | 'server') {
    this.#typed = side === 'server';
  }

  push(chunk: Buffer): readonly Message[] {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    const found: Message[] = [];
    for (let message = this.#next(); message; message = this.#next()) found.push(message);
    return found;
  }

  #next(): Message | undefined {
    const head = this.#typed ? 1 : 0;
    if (this.#length < Math.max(this.#needed, head + 4)) return undefined;
    // Joined only when there is enough: a message can have megabytes, and comes in many chunks.
    const all = this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    this.#needed = head + all.readUInt32BE(head);
    if (this.#length < this.#needed) return undefined;
    const raw = all.subarray(0, this.#needed);
    this.#chunks = [all.subarray(this.#needed)];
    this.#length -= this.#needed;
    this.#needed = 0;
    const body = raw.subarray(head + 4);
    if (this.#typed) return { kind: String.fromCharCode(raw[0] ?? 0), raw, body };
    this.#typed = !Object.values<number>(firstRequests).includes(body.readUInt32BE(0));
    return { kind: '', raw, body };
  }
}

/** The bytes of a message: its kind, which is empty for what a client says first, the length, and the body. */
export function encode(kind: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(kind.length + 4, kind);
  head.writeUInt32BE(body.length + 4, kind.length);
  return Buffer.concat([head, body]);
}

/** The zero-ended texts at the start of a body. */
export function textsOf(body: Buffer, count: number): readonly string[] {
  const texts: string[] = [];
  let start = 0;
  while (texts.length < count) {
    const end = body.indexOf(0, start);
    if (end === -1) break;
    texts.push(body.toString('utf8', start, end));
    start = end + 1;
  }
  return texts;
}

/** AuthenticationSASL, in which a server over TLS offers to bind the log-in to it. */
const saslOffer = 10;

/**
 * The server's offer without SCRAM-SHA-256-PLUS: that binds a log-in to the TLS that both sides speak, and behind a
 * relay they do not speak the same; a client without TLS takes the very offer for an attack. Other messages as they are.
 */
export function withoutChannelBinding(message: Message): Message {
  const { kind, body } = message;
  if (kind !== 'R' || body.readUInt32BE(0) !== saslOffer) return message;
  const offered = body.toString('latin1', 4).split('\0').filter(Boolean);
  const names = offered.filter((name) => !name.endsWith('-PLUS')).map((name) => `${name}\0`);
  const left = Buffer.concat([body.subarray(0, 4), Buffer.from(`${names.join('')}\0`, 'latin1')]);
  return { kind, body: left, raw: encode(kind, left) };
}

/** The message text (field `M`) of an error or a notice. */
export function noticeText(body: Buffer): string {
  return noticeField(body, 'M');
}

/** Whether an error ends the session. */
export function isFatal(body: Buffer): boolean {
  return /^(?:FATAL|PANIC)$/.test(noticeField(body, 'V'));
}

function noticeField(body: Buffer, code: string): string {
  let start = 0;
  while (start < body.length && body[start] !== 0) {
    const end = body.indexOf(0, start + 1);
    if (end === -1) break;
    if (body[start] === code.charCodeAt(0)) return body.toString('utf8', start + 1, end);
    start = end + 1;
  }
  return '';
}
