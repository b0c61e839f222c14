import { execFile } from 'node:child_process';

const mark = 'peak memory in kB: ';

/** Megabytes that a program of Node's had at most, told by itself as it ends. Its exit status plays no part. */
export function peakMemory(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const tell = `process.on('exit', () => console.error('${mark}' + process.resourceUsage().maxRSS))`;
  const all = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, all, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, _stdout, stderr) => {
      const found = new RegExp(`${mark}(\\d+)`).exec(stderr)?.[1];
      if (found === undefined) reject(error ?? new Error('it did not tell its memory'));
      else resolve(Math.round(Number(found) / 1000));
    });
  });
}
