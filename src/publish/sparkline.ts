/** Signs of growing height; the last one marks what failed. */
export interface SparkSigns {
  readonly levels: readonly string[];
  readonly failed: string;
}

export const unicodeSigns: SparkSigns = { levels: [...'▁▂▃▄▅▆▇█'], failed: '✗' };
export const asciiSigns: SparkSigns = { levels: [...'_.-=+*#'], failed: 'x' };

/**
 * Numbers as one line of signs, at most `width` long: of neighbours that share a sign the largest shows, and a failure
 * (null) shows before all. Heights run from 0 to the largest number.
 */
export function sparkline(values: readonly (number | null)[], signs: SparkSigns, width: number): string {
  const columns = gather(values, Math.max(1, width));
  const largest = Math.max(1, ...columns.map((value) => value ?? 0));
  return columns
    .map((value) => {
      if (value === null) return signs.failed;
      const level = Math.ceil((value / largest) * signs.levels.length) - 1;
      return signs.levels[Math.max(0, level)] ?? '';
    })
    .join('');
}

function gather(values: readonly (number | null)[], width: number): readonly (number | null)[] {
  if (values.length <= width) return values;
  return Array.from({ length: width }, (_, column) => {
    const from = Math.floor((column * values.length) / width);
    const to = Math.floor(((column + 1) * values.length) / width);
    return values
      .slice(from, to)
      .reduce((worst, value) => (worst === null || value === null ? null : Math.max(worst, value)));
  });
}
