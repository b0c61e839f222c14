import { expect, test } from '@jest/globals';
import { proxyFor } from '../../../src/http/proxy.js';

const env = {
  HTTP_PROXY: 'http://one:3128',
  https_proxy: 'two:3128',
  NO_PROXY: 'localhost, .intern,example.com:8443',
};

test.each([
  ['http://a.test/', 'http://one:3128'],
  ['https://a.test/', 'http://two:3128'],
  ['http://localhost:80/', undefined],
  ['https://db.intern/', undefined],
  ['https://intern/', undefined],
  ['https://notintern/', 'http://two:3128'],
  ['https://example.com:8443/', undefined],
  ['https://api.example.com:8443/', undefined],
  ['https://example.com/', 'http://two:3128'],
])('%s goes through %s', (url, proxy) => {
  expect(proxyFor(new URL(url), env)).toBe(proxy);
});

test('NO_PROXY=* and no proxy at all are the direct way', () => {
  expect(proxyFor(new URL('http://a.test'), { ...env, NO_PROXY: '*' })).toBeUndefined();
  expect(proxyFor(new URL('http://a.test'), {})).toBeUndefined();
});

test('the spelling in lower case counts first, empty turns a proxy off', () => {
  expect(proxyFor(new URL('http://a.test'), { HTTP_PROXY: 'http://one', http_proxy: '' })).toBeUndefined();
});

test('an address of another kind names its variable and never itself', () => {
  const given = { HTTPS_PROXY: 'socks5://user:secret-word@proxy:1080' };
  expect(() => proxyFor(new URL('https://a.test'), given)).toThrow(
    'HTTPS_PROXY: is not the address of an http proxy',
  );
  expect(() => proxyFor(new URL('https://a.test'), given)).not.toThrow('secret-word');
});
