import type { Fields } from '../../config/field.js';
import { placeInputs } from '../../stages/inputs.js';

/** Where a command works. */
export const place = { 'working-directory': placeInputs['working-directory'] };

/** Without what only a runner shows, and without GitHub's page of environments. */
export function forTerminal({ annotations, summary, ...fields }: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('github-')));
}
