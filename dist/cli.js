#!/usr/bin/env node
import { start } from './index.js';

await start('cli', '6a9519b904d1f964');
