import { z } from 'zod';
import { configSchema } from '../src/config/file-schema.js';

/** `schemas/lockkeeper.schema.json`: what an editor needs to complete and check `lockkeeper.yml`. */
export function configJsonSchema(): string {
  // `io: 'input'`: what a person writes, not what it is read as.
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const comment = 'Made by `npm run generate` from src/config: edit that.';
  return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}
