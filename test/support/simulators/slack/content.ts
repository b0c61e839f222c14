import { type Form, textOf } from './form.js';
import { isShape, markupProblems, refusalOfBlocks } from './limits.js';
import type { Metadata } from './state.js';

export interface Content {
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly metadata?: Metadata;
}

export type ReadContent = { readonly content: Content } | { readonly error: string; readonly why: string };

/** What a message shows, or why Slack refuses it. We always send a text: readers without blocks need one. */
export function readContent(form: Form): ReadContent {
  const text = textOf(form, 'text') ?? '';
  if (text === '') return { error: 'no_text', why: 'there is no plain text' };
  if (text.length > 40_000) return { error: 'msg_too_long', why: `${text.length} characters of text` };
  const [problem] = markupProblems(text);
  if (problem) return { error: 'invalid_arguments', why: problem };
  const blocks = form.blocks ?? [];
  const refusal = form.blocks === undefined ? undefined : refusalOfBlocks(blocks);
  if (refusal) return refusal;
  const metadata = form.metadata;
  if (metadata === undefined) return { content: { text, blocks: blocks as unknown[] } };
  if (!isMetadata(metadata)) return { error: 'invalid_metadata_format', why: JSON.stringify(metadata) };
  if (JSON.stringify(metadata).length > 8000)
    return { error: 'metadata_too_large', why: 'over 8000 characters' };
  return { content: { text, blocks: blocks as unknown[], metadata } };
}

function isMetadata(value: unknown): value is Metadata {
  return isShape(value) && typeof value.event_type === 'string' && isShape(value.event_payload);
}
