import { start } from './index.js';

await start('health', '21d8ebff3ae6fe0e');
