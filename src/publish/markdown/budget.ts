import { counted } from '../../core/count.js';

/** A part of a document that can be left out as a whole: its fences and tables are closed. */
export interface Block {
  readonly text: string;
  /** Stands above the first block that is shown of those in a row that share it. */
  readonly heading?: string;
  /** The lowest goes first when room is short. Blocks of one rank are left out from the end. */
  readonly rank: number;
  /** What it shows, in the singular (`finding`), and how many: for the line that says what was cut. */
  readonly what: string;
  readonly amount: number;
}

export interface Fitted {
  readonly text: string;
  /** `12 findings, 3 comparisons`, or empty. */
  readonly cut: string;
}

const gap = '\n\n';

/**
 * The blocks in their order as one document of at most `budget` bytes of UTF-8. What does not fit is left out,
 * least important first, and the last line says what was cut and that `elsewhere` has it.
 */
export function fitToBudget(blocks: readonly Block[], budget: number, elsewhere: string): Fitted {
  const sizes = blocks.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= budget) return { text: join(blocks), cut: '' };

  const reserve = bytes(cutLine(describe(blocks), elsewhere)) + bytes(gap);
  const kept = new Set<Block>();
  let room = budget - reserve;
  const ranks = [...new Set(blocks.map(({ rank }) => rank))].sort((a, b) => b - a);
  for (const rank of ranks) {
    for (const [index, block] of blocks.entries()) {
      const size = sizes[index] ?? 0;
      if (block.rank !== rank || size > room) continue;
      kept.add(block);
      room -= size;
    }
  }
  const cut = describe(blocks.filter((block) => !kept.has(block)));
  return { text: `${join(blocks.filter((block) => kept.has(block)))}${gap}${cutLine(cut, elsewhere)}`, cut };
}

function cutLine(cut: string, elsewhere: string): string {
  return `_Cut to fit: ${cut}. ${elsewhere}_`;
}

function join(blocks: readonly Block[]): string {
  return blocks
    .flatMap(({ heading, text }, index) =>
      heading === undefined || heading === blocks[index - 1]?.heading ? [text] : [heading, text],
    )
    .join(gap);
}

/** At most this: a heading is counted for every block below it. */
function sizeOf({ heading, text }: Block): number {
  return bytes(text) + bytes(gap) + (heading === undefined ? 0 : bytes(heading) + bytes(gap));
}

function describe(blocks: readonly Block[]): string {
  const amounts = new Map<string, number>();
  for (const { what, amount } of blocks) amounts.set(what, (amounts.get(what) ?? 0) + amount);
  return [...amounts]
    .filter(([, amount]) => amount > 0)
    .map(([what, amount]) => counted(amount, what))
    .join(', ');
}

export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
