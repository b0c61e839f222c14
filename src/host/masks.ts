/** Texts that must never be shown. */
export interface Masks {
  add(secret: string): void;
  /** The text with every secret replaced by `***`. */
  hide(text: string): string;
}

/** Keeps secrets in plain and in URL-encoded form. */
export function createMasks(): Masks {
  const secrets = new Set<string>();
  return {
    add(secret) {
      for (const form of formsOf(secret)) secrets.add(form);
    },
    hide(text) {
      let shown = text;
      // Longest first: a secret that holds another one must not leave its rest behind.
      for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
        shown = shown.replaceAll(secret, '***');
      }
      return shown;
    },
  };
}

/**
 * All texts by which a secret could show: itself, its URL-encoded form, each line of it, and of a database address
 * its password both ways. Empty for blank text.
 */
export function formsOf(secret: string): readonly string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const password = passwordOf(secret);
  return [...new Set([secret.trim(), ...lines, ...password].flatMap(bothForms))];
}

function bothForms(text: string): readonly string[] {
  return text === '' ? [] : [text, encodeURIComponent(wellFormed(text))];
}

function passwordOf(secret: string): readonly string[] {
  const encoded = URL.canParse(secret) ? new URL(secret).password : '';
  if (encoded === '') return [];
  try {
    return [encoded, decodeURIComponent(encoded)];
  } catch {
    return [encoded];
  }
}

/** A lone half of a surrogate pair cannot be URL-encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
