import { start } from './index.js';

await start('slack', '21d8ebff3ae6fe0e');
