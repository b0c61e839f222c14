import { withoutLayout } from '../text.js';
import { always, type Judge, type ObjectChange, type PropertyJudges, unseen } from './object-change.js';

const rowSecurity = always('policies decide otherwise which rows old code sees and may write');

export const tableJudges: PropertyJudges = {
  persistence: unseen,
  'access method': unseen,
  tablespace: unseen,
  options: unseen,
  'toast options': unseen,
  'replica identity': unseen,
  'of type': unseen,
  'column order': always('an INSERT of old code without a list of columns puts values into other columns'),
  inherits: always('other rows belong to its parent now'),
  'partition of': always('other rows belong to its partitioned table now'),
  'partition bound': always('it takes other rows than before'),
  'row security': rowSecurity,
  'forced row security': rowSecurity,
};

const unsure = 'whether old code still gets what it reads cannot be told from its text';

/** A definition that differs in more than its layout. */
export function anotherText(reason: string): PropertyJudges[string] {
  return (from = '', to = '') => (withoutLayout(from) === withoutLayout(to) ? undefined : reason);
}

export const viewJudges: PropertyJudges = {
  definition: anotherText(`the view reads otherwise: ${unsure}`),
  populated: (_from, to) => (to === 'NO' ? 'it holds nothing until it is refreshed' : undefined),
  'access method': unseen,
  tablespace: unseen,
  'replica identity': unseen,
};

export const sequenceJudges: PropertyJudges = {
  persistence: unseen,
  start: unseen,
  cache: unseen,
  identity: unseen,
  'owned by': unseen,
  type: (from, to) => (widths.indexOf(to ?? '') < widths.indexOf(from ?? '') ? narrower : undefined),
  minimum: (from = '0', to = '0') => (BigInt(to) > BigInt(from) ? narrower : undefined),
  maximum: (from = '0', to = '0') => (BigInt(to) < BigInt(from) ? narrower : undefined),
  increment: always('its numbers keep another distance than old code counts with'),
  cycle: (_from, to) => (to === undefined ? narrower : 'it gives numbers a second time'),
};

const widths = ['smallint', 'integer', 'bigint'];
const narrower = 'it ends earlier than before';

/** A policy says nothing where row security is off, or where the table is new. */
export const judgePolicy: Judge = (change) =>
  hasRowSecurity(change) ? 'policies decide otherwise which rows old code sees and may write' : undefined;

const ofPolicy: PropertyJudges[string] = (_from, _to, change) => judgePolicy(change);

export const policyJudges: PropertyJudges = {
  restrictive: ofPolicy,
  command: ofPolicy,
  roles: ofPolicy,
  using: ofPolicy,
  'with check': ofPolicy,
};

function hasRowSecurity({ from, to, before, after }: ObjectChange): boolean {
  const table = (to ?? from)?.parent ?? '';
  return [before, after].some(({ objects }) => objects.get(table)?.properties['row security'] !== undefined);
}
