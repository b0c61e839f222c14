import { start } from '../../../src/main.js';

await start('cli');
