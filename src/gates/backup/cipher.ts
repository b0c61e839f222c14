import { access, constants } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Encryption } from '../../core/backup.js';
import { UserError } from '../../core/errors.js';
import { runChild } from '../../host/child.js';

/** Encrypts or decrypts one file into another; why it could not, or nothing. */
export type Cipher = (from: string, to: string) => Promise<string | undefined>;

export interface CipherOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** For whom backups are encrypted. Only public things: a recipient can lock and not open. */
export interface Recipient {
  readonly encryption: Exclude<Encryption, 'none'>;
  readonly recipient: string;
}

/** Reads `age:age1...` or `gpg:FINGERPRINT`. Throws `UserError`. */
export function readRecipient(text: string): Recipient {
  const [, program, recipient = ''] = /^(age|gpg):(.+)$/.exec(text.trim()) ?? [];
  if (/^AGE-SECRET-KEY-/i.test(recipient)) {
    throw new UserError({
      what: 'it is a secret key, and a recipient is needed: the public key',
      where: 'encrypt',
      why: 'who makes backups must not be able to open them',
      fix: 'give the line that begins with age1 (age-keygen -y identity.txt), and replace this key: it may have been seen',
    });
  }
  if (program === 'age' && /^(age1[a-z0-9]+|ssh-(ed25519|rsa) \S+.*)$/.test(recipient)) {
    return { encryption: 'age', recipient };
  }
  if (program === 'gpg' && /^(0x)?[0-9A-Fa-f]{16,64}$|^[^\s<>@-][^\s<>@]*@[^\s<>@]+$/.test(recipient)) {
    return { encryption: 'gpg', recipient };
  }
  throw new UserError({
    what: `${JSON.stringify(text.slice(0, 80))} names no recipient`,
    where: 'encrypt',
    fix: 'write age:age1... (made by age-keygen), or gpg: and the fingerprint of a public key in the keyring',
  });
}

/** Throws `UserError` when the program is not on PATH. */
export async function encryptFor(
  { encryption, recipient }: Recipient,
  options: CipherOptions,
): Promise<Cipher> {
  const program = await findProgram(encryption, options);
  return (from, to) =>
    run(
      encryption === 'age'
        ? [program, '--encrypt', '--recipient', recipient, '--output', to, from]
        : [
            ...quietGpg(program),
            '--trust-model',
            'always',
            '--recipient',
            recipient,
            '--output',
            to,
            '--encrypt',
            from,
          ],
      options,
    );
}

/** `identityFile` is age's; GPG takes its key from the keyring. Throws `UserError` for what is missing. */
export async function decryptBy(
  encryption: Recipient['encryption'],
  identityFile: string | undefined,
  options: CipherOptions,
): Promise<Cipher> {
  const program = await findProgram(encryption, options);
  if (encryption === 'gpg') {
    return (from, to) => run([...quietGpg(program), '--output', to, '--decrypt', from], options);
  }
  if (identityFile === undefined || !(await canBe(identityFile, constants.R_OK))) {
    throw new UserError({
      what:
        identityFile === undefined
          ? 'the backup is encrypted by age, and there is no identity'
          : `${identityFile} cannot be read`,
      where: 'identity-file',
      fix: 'write the identity (AGE-SECRET-KEY-...) from a secret into a file of the job that only it can read, and name the file',
    });
  }
  return (from, to) => run([program, '--decrypt', '--identity', identityFile, '--output', to, from], options);
}

function quietGpg(program: string): readonly string[] {
  return [program, '--batch', '--yes', '--no-tty', '--quiet'];
}

async function run(
  command: readonly string[],
  { env, timeoutMs, signal }: CipherOptions,
): Promise<string | undefined> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'GNUPGHOME'];
  const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  const result = await runChild(command, {
    cwd: dirname(command.at(-1) ?? '/'),
    env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
    timeoutMs,
    signal,
    maxOutputBytes: 1024 * 1024,
  });
  if (result.code === 0) return undefined;
  return (
    result.stderr.trim().split('\n').slice(0, 5).join('\n') || `it ended with ${result.signal ?? result.code}`
  );
}

async function findProgram(name: Recipient['encryption'], { env }: CipherOptions): Promise<string> {
  for (const folder of (env.PATH ?? '').split(':').filter((each) => each.startsWith('/'))) {
    if (await canBe(join(folder, name), constants.X_OK)) return join(folder, name);
  }
  throw new UserError({
    what: `there is no program called ${name} on PATH`,
    where: 'encrypt',
    why: 'a backup that is to be encrypted is never stored in the clear',
    fix: `sudo apt-get install -y ${name === 'gpg' ? 'gnupg' : name}, or brew install ${name === 'gpg' ? 'gnupg' : name}`,
  });
}

function canBe(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
