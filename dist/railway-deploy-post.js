import { start } from './index.js';

await start('railway-deploy-post', '21d8ebff3ae6fe0e');
