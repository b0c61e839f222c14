const shortest = 7;

/** Whether two hashes name one commit: the shorter one, of 7 characters at least, begins the longer one. */
export function sameCommit(a: string, b: string): boolean {
  const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
  return short.length >= shortest && long.startsWith(short);
}

/** A hash as people read it. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{8,}$/i.test(commit) ? commit.slice(0, 7) : commit;
}
