import { expect, test } from '@jest/globals';
import { relayedAddress } from '../../../../src/postgres/tracer/relayed-address.js';

test.each([
  ['postgresql://u:p%2F@h:5432/d', 'postgresql://u:p%2F@127.0.0.1:7/d'],
  ['postgresql:///d?host=/run&port=1&user=u', 'postgresql://127.0.0.1:7/d?user=u'],
  [
    'postgresql://u@h/d?sslmode=verify-full&sslrootcert=/r&channel_binding=require&options=-c%20a%3Db',
    'postgresql://u@127.0.0.1:7/d?options=-c%20a%3Db&sslmode=disable',
  ],
  ['postgresql://u@h/d?ssl=require', 'postgresql://u@127.0.0.1:7/d'],
  ['postgresql://a:1,b:2/d?target_session_attrs=primary', 'postgresql://127.0.0.1:7/d'],
])('%s is %s by the relay', (address, expected) => {
  expect(relayedAddress(address, { port: 7 })).toBe(expected);
});

test('a password of the relay comes with the name of the role', () => {
  const login = { user: 'a@b', password: 'x' };
  expect(relayedAddress('postgresql://%2Frun:1/d', { port: 7, login })).toBe(
    'postgresql://a%40b:x@127.0.0.1:7/d',
  );
});
