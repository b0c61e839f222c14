import type { PropertyJudge } from './object-change.js';

/** Grants against the default rights, one line a role: `GRANT SELECT, UPDATE TO app`, `REVOKE ALL FROM PUBLIC`. */
export const judgeGrants: PropertyJudge = (from, to) => {
  const [before, after] = [itemsOf(from), itemsOf(to)];
  const lost = [...before].filter((item) => item.startsWith('GRANT') && !after.has(item));
  const revoked = [...after].filter((item) => item.startsWith('REVOKE') && !before.has(item));
  const [first] = [...lost.map((item) => item.replace(/^GRANT (\S+) TO/, '$1 of')), ...revoked.map(plain)];
  return first === undefined ? undefined : `the right ${first} is taken away, and old code may use it`;
};

export const judgeOwner: PropertyJudge = (from, to) =>
  `its owner changes from ${from} to ${to}, and old code may run as ${from}`;

function plain(item: string): string {
  return item.replace(/^REVOKE (\S+) FROM/, '$1 of');
}

/** `GRANT SELECT TO app`, one right and one role an item. Being able to pass a right on counts as the right. */
function itemsOf(grants: string | undefined): ReadonlySet<string> {
  const lines = grants?.split('\n') ?? [];
  return new Set(
    lines.flatMap((line) => {
      const [, verb = '', rights = '', way = '', role = ''] =
        /^(GRANT|REVOKE) (.*?) (TO|FROM) (.*?)(?: WITH GRANT OPTION)?$/.exec(line) ?? [];
      return rights.split(', ').map((right) => `${verb} ${right} ${way} ${role}`);
    }),
  );
}
