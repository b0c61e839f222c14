import { mask } from '../../core/redact.js';

const word =
  /token|secret|passw|api[-_]?key|session|jwt|auth|cookie|credential|bearer|signature|\bkey\b|\bsig\b|\bcode\b/i;

/** Whether what goes by this name (a variable, header, field or parameter) is most likely a secret. */
export function isSensitive(name: string): boolean {
  return word.test(name);
}

const jsonField = /("([^"\\]{1,60})"\s*:\s*)("(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*)/g;
const formField = /([?&;\s^]|^)([\w.-]{1,60})=([^&\s"'<>]{4,})/g;
const bearerText = /\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi;
const webToken = /\beyJ[\w-]{5,}\.[\w-]{5,}(\.[\w-]*)?/g;

/** A text of an answer without the values that most likely are secrets, whoever they belong to. */
export function hideSensitive(text: string): string {
  return text
    .replace(jsonField, (whole, head: string, name: string) =>
      isSensitive(name) ? `${head}"${mask}"` : whole,
    )
    .replace(formField, (whole, before: string, name: string) =>
      isSensitive(name) ? `${before}${name}=${mask}` : whole,
    )
    .replace(bearerText, `$1 ${mask}`)
    .replace(webToken, mask);
}

/** An address as it may be shown: no user, no password, no value of a parameter that most likely is a secret. */
export function shownUrl(address: string): string {
  const withoutUser = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@?#]*@/i, '$1');
  return hideSensitive(withoutUser);
}
