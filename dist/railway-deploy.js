import { start } from './index.js';

await start('railway-deploy');
