import type { Received } from '../server.js';

export type Form = Readonly<Record<string, unknown>>;

/** Parameters whose text is JSON within a form. */
const jsonKeys = ['blocks', 'attachments', 'metadata'];

/** A call's parameters, from a form or from JSON, as Slack takes them: POST, with one of the two content types. */
export function readForm(request: Received): { readonly parameters: Form } | { readonly error: string } {
  if (request.method !== 'POST') return { error: 'invalid_post_type' };
  const type = request.headers['content-type']?.split(';')[0];
  if (type === 'application/json') {
    return typeof request.json === 'object' && request.json !== null
      ? { parameters: request.json as Form }
      : { error: 'invalid_json' };
  }
  if (type !== 'application/x-www-form-urlencoded') return { error: 'invalid_form_data' };
  try {
    const parameters = [...new URLSearchParams(request.body)].map(([key, value]) => [
      key,
      jsonKeys.includes(key) ? JSON.parse(value) : value,
    ]);
    return { parameters: Object.fromEntries(parameters) };
  } catch {
    return { error: 'invalid_arguments' };
  }
}

export function textOf(form: Form, key: string): string | undefined {
  const value = form[key];
  return value === undefined || value === null ? undefined : String(value);
}

export function isOn(form: Form, key: string): boolean {
  return form[key] === true || form[key] === 'true' || form[key] === '1';
}
