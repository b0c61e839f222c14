import { start } from './index.js';

await start('verify', '21d8ebff3ae6fe0e');
