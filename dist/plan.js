import { start } from './index.js';

await start('plan', '21d8ebff3ae6fe0e');
