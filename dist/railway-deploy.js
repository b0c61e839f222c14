import { start } from './index.js';

await start('railway-deploy', '21d8ebff3ae6fe0e');
