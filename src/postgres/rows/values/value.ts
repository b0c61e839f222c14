import type { TypeShape } from '../shape.js';
import type { Draw, Maker } from './maker.js';
import { numberMakers } from './numbers.js';
import { otherMakers } from './others.js';
import { textMakers } from './texts.js';
import { timeMakers } from './times.js';

const makers: Readonly<Record<string, Maker>> = {
  ...numberMakers,
  ...textMakers,
  ...timeMakers,
  ...otherMakers,
};

/** The first type within a type that no value is known for: `earth`. Undefined when values can be made. */
export function unknownType(type: TypeShape): string | undefined {
  if (type.kind === 'base') return type.name in makers ? undefined : type.name;
  if (type.kind === 'enum') return type.labels.length > 0 ? undefined : 'an enum without labels';
  if (type.kind === 'composite') return type.fields.map(unknownType).find((name) => name !== undefined);
  return unknownType(innerOf(type));
}

function innerOf(type: Exclude<TypeShape, { readonly kind: 'base' | 'enum' | 'composite' }>): TypeShape {
  if (type.kind === 'domain') return type.base;
  if (type.kind === 'array') return type.element;
  return type.kind === 'range' ? type.subtype : type.range;
}

/** The base type's name behind domains; undefined for what is no base type. */
export function baseName(type: TypeShape): string | undefined {
  if (type.kind === 'domain') return baseName(type.base);
  return type.kind === 'base' ? type.name : undefined;
}

/** One value as text, as the server reads it; with `distinct`, another one for every index where the type has them. */
export function makeValue(type: TypeShape, draw: Draw, distinct: boolean): string {
  if (type.kind === 'base') {
    const maker = makers[type.name];
    if (!maker) throw new Error(`no values of type ${type.name} are known`);
    const own = { ...draw, modifier: type.modifier };
    return (distinct ? maker.distinct : undefined)?.(own) ?? maker.typical(own);
  }
  if (type.kind === 'enum') {
    return (
      type.labels[
        distinct ? draw.index % type.labels.length : draw.random.between(0, type.labels.length - 1)
      ] ?? ''
    );
  }
  if (type.kind === 'domain') return makeValue(type.base, draw, distinct);
  if (type.kind === 'array') {
    const length = distinct ? 1 : draw.random.between(1, 3);
    return arrayOf(Array.from({ length }, () => makeValue(type.element, draw, distinct)));
  }
  if (type.kind === 'range') return rangeOf(type.subtype, draw, distinct);
  if (type.kind === 'multirange') return `{${makeValue(type.range, draw, distinct)}}`;
  return `(${type.fields.map((field) => quoted(makeValue(field, draw, distinct))).join(',')})`;
}

/** The extremes of a type. */
export function extremesOf(type: TypeShape): readonly string[] {
  if (type.kind === 'base') return makers[type.name]?.extremes?.(type.modifier) ?? [];
  if (type.kind === 'domain') return extremesOf(type.base);
  if (type.kind === 'array')
    return [
      '{}',
      ...extremesOf(type.element)
        .slice(0, 2)
        .map((value) => arrayOf([value])),
    ];
  if (type.kind === 'range') return ['empty', '(,)'];
  if (type.kind === 'multirange') return ['{}'];
  return [];
}

/** `{"a","b"}`. */
export function arrayOf(values: readonly string[]): string {
  return `{${values.map(quoted).join(',')}}`;
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Ranges of distinct draws lie apart; the others overlap. */
function rangeOf(subtype: TypeShape, draw: Draw, distinct: boolean): string {
  const start = distinct ? draw.index * 10 : draw.random.between(0, 500);
  const at = endsOf[baseName(subtype) ?? ''];
  if (!at) return 'empty';
  return `["${at(start)}","${at(start + (distinct ? 5 : draw.random.between(1, 20)))}")`;
}

const epoch = Date.UTC(2020, 0, 1);
const dayAt = (day: number): string => new Date(epoch + day * 86_400_000).toISOString().slice(0, 10);

/** The n-th value of the types that ranges are made over. */
const endsOf: Readonly<Record<string, (at: number) => string>> = {
  int2: String,
  int4: String,
  int8: String,
  numeric: String,
  float4: String,
  float8: String,
  date: dayAt,
  timestamp: dayAt,
  timestamptz: (day) => `${dayAt(day)} 00:00:00+00`,
  time: (minute) =>
    `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
};
