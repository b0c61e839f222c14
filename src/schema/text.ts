/** Quoted text, comments and runs of white space in SQL. Dollar quotes are left open: a body's comments count too. */
const parts = /('(?:[^']|'')*'|"(?:[^"]|"")*")|--[^\n]*|\/\*[\s\S]*?\*\/|\s+/g;

/** The text without comments and with every run of white space as one blank; quoted text stays as it is. */
export function withoutLayout(text: string): string {
  return text
    .replace(parts, (_, quoted?: string) => quoted ?? ' ')
    .replace(/ +/g, ' ')
    .replace(/ ?([(),;=<>]) ?/g, '$1')
    .trim();
}

const moment =
  /'\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[+-]\d{2}(?::?\d{2})*)?)?(?: BC)?'/g;

/** The text with every quoted date and time replaced by one mark. */
export function withoutMoments(text: string): string {
  return text.replace(moment, "'<moment>'");
}

const datePart = /(?<=[_.a-z]|^)(?:p|y|m|d|w)?(?:19|20)\d{2}(?:_?w?\d{1,2}){0,2}(?=$|[_."])/gi;

/** A name with the date in it replaced by one mark: `events_2024_01`, `events_p20240131`, `events_2024w05`. */
export function withoutDate(name: string): string {
  return name.replace(datePart, '<date>');
}
