/** How a runner's migrations are called unless the project says otherwise. */
export interface NamePreset {
  /** For people: `NNN_words`. */
  readonly form: string;
  /** One right name. */
  readonly example: string;
  /** Matched against the name without endings. Simple by design: no nested repeats. */
  readonly pattern: RegExp;
}

const numbered: NamePreset = {
  form: 'a number or timestamp, "_", words',
  example: '20250922143000_add_note_to_orders',
  pattern: /^\d[\d_-]*[-_].*$/,
};
const timestamped: NamePreset = {
  form: 'YYYYMMDDhhmmss, "_", words',
  example: '20250922143000_add_note_to_orders',
  pattern: /^\d{14}_.*$/,
};
const anything: NamePreset = { form: 'any name', example: 'add_note_to_orders', pattern: /^[\s\S]*$/ };

const byFlavor: Readonly<Record<string, NamePreset>> = {
  dbmate: { ...timestamped, form: 'a version number, "_", words', pattern: /^\d+_.*$/ },
  goose: { ...numbered, pattern: /^\d+_.*$/ },
  'golang-migrate': { ...numbered, example: '000042_add_note_to_orders', pattern: /^\d+_.*$/ },
  sourcegraph: {
    form: 'seconds since 1970, also with "_" and words',
    example: '1758551400_add_note_to_orders',
    pattern: /^\d+(?:_.*)?$/,
  },
  diesel: {
    form: 'YYYY-MM-DD-hhmmss, "_", words',
    example: '2025-09-22-143000_add_note_to_orders',
    pattern: /^(?:\d{4}-\d{2}-\d{2}-\d{4,6}|\d{14})_.*$/,
  },
  prisma: { ...timestamped, pattern: /^(?:\d{14}|0+)_.*$/ },
  drizzle: { form: 'NNNN, "_", words', example: '0042_add_note_to_orders', pattern: /^(?:\d{4}|\d{14})_.*$/ },
  flyway: {
    form: 'V<version>__words, U<version>__words or R__words',
    example: 'V42__add_note_to_orders',
    pattern: /^(?:[VUB]\d[\d._]*|R)__.*$/,
  },
  alembic: { ...anything, example: 'ae1027a6acf_add_note_to_orders' },
  'flask-migrate': { ...anything, example: 'ae1027a6acf_add_note_to_orders' },
  command: anything,
};

/** The preset of a runner; a number in front of words for one that is not known by name. */
export function namePreset(flavor: string): NamePreset {
  return byFlavor[flavor] ?? numbered;
}
