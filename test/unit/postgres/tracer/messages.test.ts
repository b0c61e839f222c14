import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  firstRequests,
  MessageReader,
  noticeText,
  textsOf,
} from '../../../../src/postgres/tracer/messages.js';

function message(kind: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind, 'latin1'), length, body]);
}

function code(value: number): Buffer {
  const body = Buffer.alloc(4);
  body.writeUInt32BE(value);
  return message('', body);
}

test('messages come out whole and in order, however they were cut on the way', () => {
  const one = fc.tuple(fc.constantFrom('Q', 'C', 'd', 'Z'), fc.uint8Array({ maxLength: 300 }));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), fc.array(fc.nat(40), { maxLength: 40 }), (sent, cuts) => {
      const stream = Buffer.concat(sent.map(([kind, body]) => message(kind, Buffer.from(body))));
      const reader = new MessageReader('server');
      const found = pieces(stream, cuts).flatMap((piece) => reader.push(piece));
      expect(found.map(({ kind, body }) => [kind, [...body]])).toEqual(
        sent.map(([kind, body]) => [kind, [...body]]),
      );
      expect(Buffer.concat(found.map(({ raw }) => raw))).toEqual(stream);
    }),
  );
});

function pieces(stream: Buffer, cuts: readonly number[]): Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  for (const cut of cuts) {
    found.push(stream.subarray(at, at + cut));
    at += cut;
  }
  return [...found, stream.subarray(at)];
}

test('a client may ask for encryption before it says who it is', () => {
  const reader = new MessageReader('client');
  const started = message('', Buffer.from([0, 3, 0, 0, 0]));
  const stream = Buffer.concat([
    code(firstRequests.gss),
    code(firstRequests.ssl),
    started,
    message('Q', Buffer.from('x\0')),
  ]);
  expect(reader.push(stream).map(({ kind }) => kind)).toEqual(['', '', '', 'Q']);
});

test('texts and the words of a notice are found, and a body that is cut short breaks nothing', () => {
  expect(textsOf(Buffer.from('name\0select ü\0rest'), 2)).toEqual(['name', 'select ü']);
  expect(textsOf(Buffer.from('open'), 1)).toEqual([]);
  expect(noticeText(Buffer.from('SNOTICE\0C00000\0Mtold\0\0'))).toBe('told');
  expect(noticeText(Buffer.from('SNOTICE\0Mcut'))).toBe('');
  expect(noticeText(Buffer.alloc(0))).toBe('');
});
