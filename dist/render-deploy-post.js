import { start } from './index.js';

await start('render-deploy-post');
