import { secretsOf } from '../../core/redact.js';

/** A text in a command that looks like a secret. */
export interface CommandSecret {
  /** What it looks like, without the text itself. */
  readonly what: string;
  /** To be masked. */
  readonly text: string;
}

/** How well-known tokens begin. */
const tokens: readonly (readonly [RegExp, string])[] = [
  [/\brnd_[A-Za-z0-9]{16,}/g, 'a Render API key'],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g, 'a GitHub token'],
  [/\bxox[abeoprs]-[\w-]{10,}/g, 'a Slack token'],
  [/\b[sr]k_live_\w{10,}/g, 'a payment key'],
  [/\bAKIA[0-9A-Z]{16}\b/g, 'a cloud access key'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/g, 'a private key'],
];

/**
 * Secrets written out in a start command. Platforms show the command on the job's page and in their API to everyone
 * in the workspace, so a secret belongs in the service's environment, where the command reads it as `$NAME`.
 */
export function commandSecrets(command: string, known: readonly string[]): readonly CommandSecret[] {
  const given = known
    .filter((secret) => secret.length >= 4 && command.includes(secret))
    .map((text) => ({ what: 'a secret that this step was given', text }));
  const found = tokens.flatMap(([pattern, what]) =>
    [...command.matchAll(pattern)].map(([text]) => ({ what, text })),
  );
  return [...given, ...addressPasswords(command), ...found, ...assignedSecrets(command)];
}

function addressPasswords(command: string): readonly CommandSecret[] {
  const addresses = [...command.matchAll(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"`]+/gi)].map(([text]) => text);
  return addresses
    .flatMap(secretsOf)
    .filter(isLiteral)
    .map((text) => ({ what: 'the password of an address', text }));
}

const named =
  /(?<![\w$-])(--?)?([\w-]*(?:password|passwd|secret|token|(?:api|access|secret|private)[_-]?key))(=|\s+)(?:"([^"]*)"|'([^']*)'|([^\s"';|&)]+))/gi;

/** `API_TOKEN=abc`, `--password abc`: a name that means a secret, with a value that is no variable. */
function assignedSecrets(command: string): readonly CommandSecret[] {
  return [...command.matchAll(named)].flatMap(([, dashes, name = '', sign, double, single, bare]) => {
    const text = double ?? single ?? bare ?? '';
    const assigned = sign === '=' || dashes !== undefined;
    return assigned && isLiteral(text) ? [{ what: `a value for ${name}`, text }] : [];
  });
}

/** `$NAME`, `${NAME}` and `$(...)` are what a secret should be replaced with; a path or a flag is none. */
function isLiteral(text: string): boolean {
  return text.length >= 4 && !/[$`]/.test(text) && !/^(?:[./~-]|(?:true|false|none|null)$)/i.test(text);
}
