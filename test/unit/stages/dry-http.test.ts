import { expect, test } from '@jest/globals';
import type { Http, HttpRequest } from '../../../src/http/http.js';
import { DryRunEnd, dryHttp } from '../../../src/stages/release/dry-http.js';

function watched() {
  const sent: HttpRequest[] = [];
  const told: string[] = [];
  const real: Http = {
    async send(request) {
      sent.push(request);
      return { ok: false, kind: 'refused', message: 'nobody', sent: false, totalMs: 0 };
    },
    close: async () => undefined,
  };
  return { sent, told, http: dryHttp(real, (line) => told.push(line)) };
}
const request = (method: string, url: string, body?: string): HttpRequest => ({
  method,
  url,
  timeoutMs: 1000,
  headers: { authorization: 'Bearer hush' },
  ...(body === undefined ? {} : { body }),
});

test.each([
  ['GET', 'https://api.example/v1/services', undefined],
  ['OPTIONS', 'https://api.example/', undefined],
  ['POST', 'https://api.example/graphql/v2', '{"query":"query service { id }"}'],
] as const)('%s %s only reads: it is sent', async (...[method, url, body]) => {
  const { http, sent, told } = watched();
  await http.send(request(method, url, body));
  expect(sent).toHaveLength(1);
  expect(told).toEqual([`reads       ${method} ${url}`]);
});

test.each([
  ['POST', 'https://api.example/v1/services/x/deploys', '{"commitId":"a"}'],
  ['DELETE', 'https://api.example/x', undefined],
  ['POST', 'https://api.example/graphql/v2', '{"query":"mutation deploy { x }"}'],
  ['GET', 'https://api.example/deploy/srv-1?key=hush', undefined],
] as const)('%s %s changes something: it is told and not sent', async (...[method, url, body]) => {
  const { http, sent, told } = watched();
  await expect(http.send(request(method, url, body))).rejects.toThrow(DryRunEnd);
  expect(sent).toEqual([]);
  expect(told[0]).toBe(`would send  ${method} ${url.replace('hush', '***')}`);
  expect(told.join()).not.toMatch(/Bearer|hush/);
});
