import type { ContextBlock, HeaderBlock, SectionBlock } from '@slack/types';
import type { Markup } from './markup.js';

/** The few kinds of blocks that we send: every surface of Slack shows them. */
export type Block = HeaderBlock | SectionBlock | ContextBlock;

/** What Slack shows; `text` is for notifications and for readers that show no blocks. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Characters that Slack takes; a longer one makes it refuse the whole message. Source: the types of @slack/types. */
export const limits = { blocks: 50, header: 150, section: 3000, context: 2000 } as const;

/**
 * Characters that all of a message may have as JSON. Slack's own limit is not documented and lies at about 13 200
 * (`msg_blocks_too_long`).
 */
export const messageBudget = 12_000;

export function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

/** `verbatim`: addresses and names in the text do not turn into links and mentions. */
export function section(text: Markup): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

export function context(text: Markup): ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

/** A block and how much it matters: the lowest rank is left out first. */
export interface RankedBlock {
  readonly block: Block;
  readonly rank: number;
}

/** The blocks in their order within all limits; what was left out is said in the last one. */
export function fitBlocks(ranked: readonly RankedBlock[], text: string): readonly Block[] {
  const kept = [...ranked];
  while (kept.length > 0 && !fits(kept, text, kept.length < ranked.length)) {
    const lowest = Math.min(...kept.map(({ rank }) => rank));
    kept.splice(
      kept.findLastIndex(({ rank }) => rank === lowest),
      1,
    );
  }
  const blocks = kept.map(({ block }) => block);
  return kept.length < ranked.length ? [...blocks, cutBlock] : blocks;
}

const cutBlock = context('_Cut to fit into a message. The report of the run has everything._');

function fits(kept: readonly RankedBlock[], text: string, cut: boolean): boolean {
  const blocks = [...kept.map(({ block }) => block), ...(cut ? [cutBlock] : [])];
  return blocks.length <= limits.blocks && JSON.stringify({ text, blocks }).length <= messageBudget;
}

/** No previews of the links in a message: they would be longer than the message. */
export const quiet = { unfurl_links: false, unfurl_media: false } as const;
