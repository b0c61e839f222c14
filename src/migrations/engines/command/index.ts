import type { Engine } from '../../engine.js';
import { discoverCommand } from './discover.js';
import { startCommand } from './runner.js';

/**
 * Any tool that can list its migrations, apply one and perhaps revert one: a home-made runner, for example.
 * It cannot be recognised from files, so it is never detected; the settings name its commands.
 */
export const command: Engine = {
  name: 'command',
  detect: async () => [],
  discover: discoverCommand,
  start: startCommand,
};
