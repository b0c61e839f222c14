import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messageOfBody } from '../../../src/http/api-message.js';

test.each([
  ['{"id":"x","message":"rate limit exceeded"}', 'rate limit exceeded'],
  ['{"errors":[{"message":"Not Authorized"}],"data":null}', 'Not Authorized'],
  ['{"error":{"message":"bad"}}', 'bad'],
  ['{"error":"worse"}', 'worse'],
  ['[1]', '[1]'],
  ['<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>', '502 Bad Gateway'],
  ['<!DOCTYPE html>\n<body><style>a{}</style><h1>Just a\n moment</h1></body>', 'Just a moment'],
  ['no\u001b[31m way\n\n', 'no\\u001b[31m way'],
  ['', ''],
])('%j says %j', (body, message) => {
  expect(messageOfBody(body)).toBe(message);
});

test('whatever comes, it is one short line', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (body) => {
      const message = messageOfBody(body);
      expect(message).not.toMatch(/[\n\r\u001b]/);
      expect(message.length).toBeLessThanOrEqual(300);
    }),
  );
});
