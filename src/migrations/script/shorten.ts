const shown = 300;

/** A statement as it is shown in a failure: its beginning. */
export function shorten(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown)} ...`;
}
