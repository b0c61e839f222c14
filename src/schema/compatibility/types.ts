import { always, type Judge, type PropertyJudges } from './object-change.js';
import { anotherText } from './relations.js';
import { isWider } from './width.js';

export const typeJudges: PropertyJudges = {
  labels: (from = '', to = '') => {
    const labels = to.split('\n');
    const lost = from.split('\n').find((label) => !labels.includes(label));
    if (lost !== undefined) return `the value ${lost} is gone, and old code may use it`;
    const kept = labels.filter((label) => from.split('\n').includes(label)).join('\n');
    return kept === from ? undefined : 'its values sort in another order';
  },
  attributes: always('it has other attributes'),
};

export const domainJudges: PropertyJudges = {
  type: (from = '', to = '') =>
    isWider(from, to) ? undefined : `its type changes from ${from} to ${to}, which old code does not expect`,
  default: (from, to) =>
    from === undefined ? undefined : `its default changes from ${from} to ${to ?? 'none'}`,
  'not null': (_from, to) => to && 'it becomes NOT NULL: old code that leaves it empty is refused',
};

export const routineJudges: PropertyJudges = {
  returns: (from, to) => `it returns ${to}, no longer ${from}`,
  definition: anotherText('it does something else: whether old code can live with that cannot be told'),
};

/** A second function of one name can make a call ambiguous that was clear. */
export const judgeAddedRoutine: Judge = ({ to, before }) => {
  const name = baseName(to?.name ?? '');
  const twin = [...before.objects.values()].find(
    (object) => routines.includes(object.kind) && baseName(object.name) === name,
  );
  return twin && `a call of ${name} can mean this one or ${twin.name}: the server may refuse it as ambiguous`;
};

const routines = ['function', 'procedure', 'aggregate'];

/** `public.total` of `public.total(integer, text)`. */
function baseName(signature: string): string {
  return signature.slice(0, signature.indexOf('('));
}
