import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  referencesIn,
  substitute,
  substituteData,
  textsIn,
} from '../../../../src/gates/http-smoke/file/variables.js';

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,12}$/);
const values = fc.dictionary(name, fc.string(), { maxKeys: 5 });
const use = (variable: string): string => `\${${variable}}`;

describe('substitution', () => {
  test('puts values where names stand, spaces inside or not', () => {
    const lookup = (key: string): string | undefined => ({ a: '1', b_2: 'two' })[key];
    expect(substitute(`\${a} and \${ b_2 }, \${gone}`, lookup)).toBe(`1 and two, \${gone}`);
  });

  test('leaves an escaped name as text', () => {
    expect(substitute(`$\${a}`, () => '1')).toBe(`\${a}`);
  });

  test('never looks into a value: what a service answers cannot name a variable', () => {
    fc.assert(
      fc.property(name, fc.string(), (key, text) => {
        const lookup = (asked: string): string | undefined =>
          asked === key ? `${text}${use('other')}` : 'leaked';
        expect(substitute(use(key), lookup)).toBe(`${text}${use('other')}`);
      }),
    );
  });

  test('changes nothing in a text without a dollar', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('$')),
        (text) => expect(substitute(text, () => 'x')).toBe(text),
      ),
    );
  });

  test('keeps keys and everything that is no text, and reaches every text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), values, (data, known) => {
        const changed = substituteData(data, (key) => known[key]);
        const shape = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value), (_key, each) => (typeof each === 'string' ? '' : each));
        expect(shape(changed)).toEqual(shape(data));
        expect(textsIn(changed)).toHaveLength(textsIn(data).length);
      }),
    );
  });

  test('what is replaced is what was found', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(name.map(use), fc.string()), { maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        const seen: string[] = [];
        substitute(text, (key) => {
          seen.push(key);
          return '';
        });
        expect(seen).toEqual(referencesIn(text).names);
      }),
    );
  });
});

test('what stands in braces and is no name is told', () => {
  expect(referencesIn(`\${a b} \${} \${1x} \${ok}`)).toEqual({ names: ['ok'], bad: ['a b', '', '1x'] });
});
