import type { History } from '../model.js';

/** The id of the migration whose name starts with that number; the number itself when there is none. */
export function byNumber({ migrations }: History, number: string): string {
  const isIt = (id: string): boolean => {
    const digits = /^\d+/.exec(id)?.[0];
    return id === number || digits === number || digits?.replace(/^0+(?=\d)/, '') === number;
  };
  return migrations.find(({ id }) => isIt(id))?.id ?? number;
}
