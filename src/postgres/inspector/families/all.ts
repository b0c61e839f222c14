import type { FamilyOf } from '../family.js';
import { columns } from './columns.js';
import { constraints } from './constraints.js';
import { servers, userMappings, wrappers } from './foreign.js';
import { indexes } from './indexes.js';
import { casts, operatorClasses, operatorFamilies, operators, transforms } from './operators.js';
import { policies } from './policies.js';
import { sequences, tables, views } from './relations.js';
import { publications, subscriptions } from './replication.js';
import { aggregates, functions } from './routines.js';
import {
  accessMethods,
  defaultPrivileges,
  extensions,
  languages,
  schemas,
  securityLabels,
} from './schemas.js';
import { statistics } from './statistics.js';
import {
  collations,
  conversions,
  textConfigurations,
  textDictionaries,
  textParsers,
  textTemplates,
} from './text.js';
import { eventTriggers, rules, triggers } from './triggers.js';
import { baseTypes, composites, domains, enums, ranges } from './types.js';

/** Everything that a dump would hold. */
export const allFamilies: readonly FamilyOf[] = [
  schemas,
  extensions,
  tables,
  views,
  sequences,
  columns,
  constraints,
  indexes,
  triggers,
  rules,
  policies,
  statistics,
  functions,
  aggregates,
  enums,
  composites,
  domains,
  ranges,
  baseTypes,
  defaultPrivileges,
  securityLabels,
  eventTriggers,
  publications,
  subscriptions,
  wrappers,
  servers,
  userMappings,
  languages,
  accessMethods,
  operators,
  operatorFamilies,
  operatorClasses,
  casts,
  transforms,
  textConfigurations,
  textDictionaries,
  textParsers,
  textTemplates,
  collations,
  conversions,
];
