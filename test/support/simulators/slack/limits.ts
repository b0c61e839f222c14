/** What is wrong with a message's blocks by Slack's limits: the types of @slack/types and what bolt-js#2509 measured. */
export interface Refusal {
  /** Slack's word. */
  readonly error: 'invalid_blocks' | 'msg_blocks_too_long';
  readonly why: string;
}

/** Characters of all blocks as JSON; not documented by Slack. */
const total = 13_200;

/** Only the kinds of blocks that we may send are known; any other is refused. */
export function refusalOfBlocks(blocks: unknown): Refusal | undefined {
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks', why: 'blocks is no list' };
  const problems = [
    ...(blocks.length > 50 ? ['more than 50 blocks'] : []),
    ...blocks.flatMap((block, index) => problemsOf(block).map((problem) => `block ${index}: ${problem}`)),
  ];
  if (problems.length > 0) return { error: 'invalid_blocks', why: problems.join('; ') };
  const length = JSON.stringify(blocks).length;
  return length > total ? { error: 'msg_blocks_too_long', why: `${length} characters` } : undefined;
}

type Shape = Readonly<Record<string, unknown>>;

function problemsOf(block: unknown): readonly string[] {
  if (!isShape(block)) return ['no object'];
  switch (block.type) {
    case 'header':
      return [
        ...otherKeys(block, ['text']),
        ...textProblems(block.text, { kinds: ['plain_text'], max: 150 }),
      ];
    case 'section':
      return [...otherKeys(block, ['text']), ...textProblems(block.text, { kinds, max: 3000 })];
    case 'context':
      return [...otherKeys(block, ['elements']), ...elementProblems(block.elements)];
    case 'divider':
      return otherKeys(block, []);
    default:
      return [`unsupported type ${String(block.type)}`];
  }
}

const kinds = ['plain_text', 'mrkdwn'];

function elementProblems(elements: unknown): readonly string[] {
  if (!Array.isArray(elements) || elements.length === 0) return ['no elements'];
  if (elements.length > 10) return ['more than 10 elements'];
  return elements.flatMap((element) => textProblems(element, { kinds, max: 3000 }));
}

function textProblems(
  text: unknown,
  { kinds, max }: { readonly kinds: readonly string[]; readonly max: number },
): readonly string[] {
  if (!isShape(text) || typeof text.text !== 'string') return ['no text'];
  const type = String(text.type);
  const allowed = type === 'plain_text' ? ['text', 'emoji'] : ['text', 'verbatim'];
  return [
    ...(kinds.includes(type) ? [] : [`text of type ${type}`]),
    ...(text.text.length < 1 ? ['empty text'] : []),
    ...(text.text.length > max ? [`text of ${text.text.length} characters, more than ${max}`] : []),
    ...otherKeys(text, allowed),
    ...markupProblems(text.text),
  ];
}

/** A `<` that opens nothing that Slack knows, or that nothing closes; an `&` that begins no entity. */
export function markupProblems(markup: string): readonly string[] {
  const known =
    /<(?:https?:\/\/[^\s<>|]+\|[^<>|]+|@[UW][A-Z0-9]+|!subteam\^S[A-Z0-9]+|!here|!channel|!date\^\d+\^[^<>|]+\|[^<>|]+)>/g;
  const rest = markup.replace(known, '').replace(/&(?:amp|lt|gt);/g, '');
  return /[<>&]/.test(rest) ? [`unescaped character in ${JSON.stringify(rest.slice(0, 60))}`] : [];
}

function otherKeys(shape: Shape, keys: readonly string[]): readonly string[] {
  const known = ['type', 'block_id', ...keys];
  return Object.keys(shape).flatMap((key) => (known.includes(key) ? [] : [`unknown key ${key}`]));
}

export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
