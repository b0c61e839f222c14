import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml, html, linkTarget } from '../../../../src/publish/html/html.js';
import { nastyText } from '../../../support/report.js';

test('texts are escaped, markup is not, nothing is nothing', () => {
  const name = '<b>"it\'s"</b> & co';
  const page = html`<p title="${name}">${name}${html`<i>${1}</i>`}${undefined}${false}${['a', html`<br>`]}</p>`;
  const safe = '&lt;b&gt;&quot;it&#39;s&quot;&lt;/b&gt; &amp; co';
  expect(page.markup).toBe(`<p title="${safe}">${safe}<i>1</i>a<br></p>`);
});

test('no text can open a tag, end an attribute or turn the direction of writing', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      expect(escaped).not.toMatch(/[\u0000\u001b\u202e]/);
    }),
  );
});

test('links lead to http and https alone', () => {
  expect(linkTarget('https://github.com/acme/shop')).toBe('https://github.com/acme/shop');
  for (const address of ['javascript:alert(1)', 'data:text/html,x', '//host/x', 'https://', '', undefined]) {
    expect(linkTarget(address)).toBeUndefined();
  }
});
