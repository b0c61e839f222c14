/** The keys of one section of an ini file as Python's `configparser` reads them, before interpolation. */
export function readIniSection(text: string, section: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let inside = false;
  let key: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*[#;]/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line);
    if (header) {
      inside = header[1] === section || header[1] === 'DEFAULT';
      key = undefined;
      continue;
    }
    if (!inside) continue;
    if (/^\s/.test(line) && key !== undefined) {
      if (line.trim()) found.set(key, `${found.get(key)}\n${line.trim()}`);
      continue;
    }
    const pair = /^([^=:]+?)\s*[=:]\s*(.*?)\s*$/.exec(line);
    key = pair?.[1]?.trim().toLowerCase();
    if (key !== undefined) found.set(key, pair?.[2] ?? '');
  }
  return found;
}
