import type { Random } from './random.js';

type Part = (random: Random) => string;

/** Longest repetition that is made of `*` and `+`. */
const most = 6;

/**
 * Makes texts that match a regular expression of the simple kind: literals, classes, groups, alternatives and
 * quantifiers. Undefined for anything else (look-ahead, back-references).
 */
export function matching(pattern: string): Part | undefined {
  const reader = new Reader(pattern);
  const part = reader.alternatives();
  return part && reader.done ? part : undefined;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  alternatives(): Part | undefined {
    const options: Part[] = [];
    do {
      const sequence = this.#sequence();
      if (!sequence) return undefined;
      options.push(sequence);
    } while (this.#take('|'));
    return (random) => random.pick(options)(random);
  }

  #sequence(): Part | undefined {
    const parts: Part[] = [];
    while (!this.done && !'|)'.includes(this.#peek())) {
      if (this.#take('^') || this.#take('$')) continue;
      const atom = this.#atom();
      const repeated = atom && this.#quantified(atom);
      if (!repeated) return undefined;
      parts.push(repeated);
    }
    return (random) => parts.map((part) => part(random)).join('');
  }

  #atom(): Part | undefined {
    if (this.#take('(')) {
      if (this.#peek() === '?' && !this.#take('?:')) return undefined;
      const inner = this.alternatives();
      return this.#take(')') ? inner : undefined;
    }
    if (this.#take('[')) return this.#class();
    if (this.#take('.')) return (random) => random.pick([...'abcxyz019']);
    if (this.#take('\\')) return this.#escape();
    const literal = this.#next();
    return '*+?{'.includes(literal) ? undefined : () => literal;
  }

  #escape(): Part | undefined {
    const letter = this.#next();
    const known = classes[letter];
    if (known) return (random) => random.pick([...known]);
    return letter === '' || /[A-Za-z0-9]/.test(letter) ? undefined : () => letter;
  }

  #class(): Part | undefined {
    const negated = this.#take('^');
    const allowed = new Set<string>();
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      if (this.done) return undefined;
      for (const member of this.#members()) allowed.add(member);
    }
    this.#next();
    const members = negated ? [...printable].filter((one) => !allowed.has(one)) : [...allowed];
    return members.length === 0 ? undefined : (random) => random.pick(members);
  }

  /** One range, escape, named class or character of a bracket. */
  #members(): readonly string[] {
    const named = /^\[:(alpha|digit|alnum|upper|lower|space):\]/.exec(this.#text.slice(this.#at));
    if (named?.[1]) {
      this.#at += named[0].length;
      return [...(classes[named[1]] ?? '')];
    }
    const first = this.#next();
    if (first === '\\') {
      const letter = this.#next();
      return [...(classes[letter] ?? letter)];
    }
    if (this.#peek() !== '-' || this.#text[this.#at + 1] === ']') return [first];
    this.#next();
    const last = this.#next();
    const codes = Array.from(
      { length: Math.min(last.charCodeAt(0) - first.charCodeAt(0) + 1, 128) },
      (_, step) => String.fromCharCode(first.charCodeAt(0) + step),
    );
    return codes;
  }

  #quantified(part: Part): Part | undefined {
    const [low, high] = this.#bounds();
    this.#take('?');
    if (low === 1 && high === 1) return part;
    if (!(low <= high && high <= 1000)) return undefined;
    return (random) => Array.from({ length: random.between(low, high) }, () => part(random)).join('');
  }

  #bounds(): readonly [number, number] {
    if (this.#take('*')) return [0, most];
    if (this.#take('+')) return [1, most];
    if (this.#take('?')) return [0, 1];
    const braces = /^\{(\d+)(,(\d*))?\}/.exec(this.#text.slice(this.#at));
    if (!braces) return [1, 1];
    this.#at += braces[0].length;
    const low = Number(braces[1]);
    if (braces[2] === undefined) return [low, low];
    return [low, braces[3] ? Number(braces[3]) : low + most];
  }

  #peek(): string {
    return this.#text[this.#at] ?? '';
  }

  #next(): string {
    return this.#text[this.#at++] ?? '';
  }

  #take(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const figures = '0123456789';
const printable = `${lower}${upper}${figures}-_.`;

const classes: Readonly<Record<string, string>> = {
  d: figures,
  w: `${lower}${upper}${figures}_`,
  s: ' ',
  alpha: lower + upper,
  digit: figures,
  alnum: lower + upper + figures,
  upper,
  lower,
  space: ' ',
};
