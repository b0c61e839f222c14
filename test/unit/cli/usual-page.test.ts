import { expect, test } from '@jest/globals';
import { usualPage, withUsualPage } from '../../../src/cli/usual-page.js';

test('--html alone writes to the usual place, and a path goes before it', () => {
  const given = (values: object) => withUsualPage(values) as { readonly htmlPath?: string };
  expect(given({ html: true }).htmlPath).toBe(usualPage);
  expect(given({ html: true, htmlPath: 'out.html' }).htmlPath).toBe('out.html');
  expect(given({ html: false }).htmlPath).toBeUndefined();
  expect(given({}).htmlPath).toBeUndefined();
});
