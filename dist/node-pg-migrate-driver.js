export { runNodePgMigrateDriver as main } from './index.js';
