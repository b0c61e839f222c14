import type { FamilyOf } from '../family.js';
import { comment, owner, qualified, relationKey, stateWord, userObject, userSchema } from '../fragments.js';

const firing = { D: 'DISABLED', R: 'REPLICA', A: 'ALWAYS' };

/** Triggers; the copies on partitions only where their state differs from the ordinary one. */
export const triggers: FamilyOf = (major) => ({
  kind: `'trigger'`,
  catalog: 'pg_trigger',
  unit: 'g.oid',
  name: `${qualified('c.relname')} || '.' || quote_ident(g.tgname)`,
  parent: relationKey(),
  properties: {
    definition: 'pg_get_triggerdef(g.oid)',
    enabled: stateWord('g.tgenabled', firing),
    comment: comment('pg_trigger', 'g.oid'),
  },
  from: `pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace`,
  where: `not g.tgisinternal and ${userSchema()} and ${userObject('pg_class', 'c.oid')}
    ${major >= 13 ? `and (g.tgparentid = 0 or g.tgenabled <> 'O')` : ''}`,
});

/** Rewrite rules, without the one that makes a view a view. */
export const rules: FamilyOf = () => ({
  kind: `'rule'`,
  catalog: 'pg_rewrite',
  unit: 'r.oid',
  name: `${qualified('c.relname')} || '.' || quote_ident(r.rulename)`,
  parent: relationKey(),
  properties: {
    definition: 'pg_get_ruledef(r.oid)',
    enabled: stateWord('r.ev_enabled', firing),
    comment: comment('pg_rewrite', 'r.oid'),
  },
  from: `pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace`,
  where: `r.rulename <> '_RETURN' and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});

export const eventTriggers: FamilyOf = () => ({
  kind: `'event trigger'`,
  catalog: 'pg_event_trigger',
  unit: 'g.oid',
  name: 'quote_ident(g.evtname)',
  parent: `'function ' || ${qualified('p.proname')} || '()'`,
  properties: {
    event: 'g.evtevent',
    tags: `(select string_agg(quote_literal(t), ', ' order by t) from unnest(g.evttags) t)`,
    function: `${qualified('p.proname')} || '()'`,
    enabled: stateWord('g.evtenabled', firing),
    owner: owner('g.evtowner'),
    comment: comment('pg_event_trigger', 'g.oid'),
  },
  from: `pg_event_trigger g join pg_proc p on p.oid = g.evtfoid join pg_namespace n on n.oid = p.pronamespace`,
  where: userObject('pg_event_trigger', 'g.oid'),
});
