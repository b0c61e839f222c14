/** `340 MB`, in steps of a thousand. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

const factors = { '': 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 } as const;

/** `20GB`, `1.5 TB`, `500` (bytes), in steps of a thousand; undefined for what is no size. */
export function parseBytes(text: string): number | undefined {
  const match = /^\s*(\d{1,12}(?:\.\d+)?)\s*([kmgt]?)b?\s*$/i.exec(text);
  const factor = factors[(match?.[2]?.toLowerCase() ?? '') as keyof typeof factors];
  return match ? Math.round(Number(match[1]) * factor) : undefined;
}
