import process from 'node:process';
import { writeBundle } from './write-bundle.js';

/** `npm run bundle [folder]`: makes `dist/`, or the same elsewhere. */
const folder = process.argv[2] ?? 'dist';
const bytes = await writeBundle(process.cwd(), folder);
process.stdout.write(`${folder}: ${(bytes / 1e6).toFixed(2)} MB\n`);
