import type { Socket } from 'node:net';
import pg from 'pg';
import { encode, type Message, MessageReader } from '../../src/postgres/tracer/messages.js';

/** A client that says exactly the bytes that it is told to. */
export interface WireClient {
  send(...messages: readonly Buffer[]): void;
  /** The kinds of what was answered, up to this number of ReadyForQuery. */
  untilReady(count: number): Promise<string>;
  /** Process number and secret, as a cancel request wants them. */
  readonly key: Buffer;
  close(): void;
}

/** A message with texts, each ended by a zero, or with bytes. */
export function wire(kind: string, ...parts: readonly (string | Buffer)[]): Buffer {
  return encode(kind, ...parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)));
}

export const noFormats = Buffer.alloc(2);
export const allRows = Buffer.alloc(4);

/** A statement by the extended protocol, without Sync. */
export function extended(sql: string, name = ''): readonly Buffer[] {
  return [
    wire('P', name, sql, noFormats),
    wire('B', '', name, noFormats, noFormats, noFormats),
    wire('E', '', allRows),
  ];
}

export const sync = wire('S');

/** Logs in by the driver, and takes its connection over. */
export async function openWire(url: string): Promise<WireClient> {
  const driver = new pg.Client({ connectionString: url });
  await driver.connect();
  const { stream } = driver.connection as unknown as { readonly stream: Socket };
  const { processID, secretKey } = driver as unknown as {
    readonly processID: number;
    readonly secretKey: number;
  };
  stream.removeAllListeners();
  stream.on('error', () => undefined);
  const key = Buffer.alloc(8);
  key.writeInt32BE(processID, 0);
  key.writeInt32BE(secretKey, 4);
  const reader = new MessageReader('server');
  let heard: Message[] = [];
  let told = (): void => undefined;
  stream.on('data', (chunk: Buffer) => {
    heard.push(...reader.push(chunk));
    told();
  });
  return {
    key,
    send: (...messages) => stream.write(Buffer.concat(messages)),
    async untilReady(count) {
      while (heard.filter(({ kind }) => kind === 'Z').length < count) {
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      }
      const kinds = heard.map(({ kind }) => kind).join('');
      heard = [];
      return kinds;
    },
    close: () => stream.destroy(),
  };
}
