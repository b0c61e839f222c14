import type { Problem } from '../../core/errors.js';
import { nearest } from '../../core/suggest.js';

/** What `{name}` in the inputs `title` and `text` stands for. */
export const placeholders = [
  'verdict',
  'headline',
  'repository',
  'workflow',
  'environment',
  'service',
  'commit',
  'ref',
  'actor',
  'duration',
] as const;
export type Placeholder = (typeof placeholders)[number];
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

export interface Templates {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
}

/** How the two sorts of text in a template are escaped. */
export interface TemplateEscapes {
  /** What the user wrote. */
  own(text: string): string;
  /** What came from the run. */
  value(text: string): string;
}

/** The template with its placeholders filled. */
export function fillTemplate(template: string, values: PlaceholderValues, escapes: TemplateEscapes): string {
  return template
    .split(/(\{[^{}]*\})/)
    .map((part, index) =>
      index % 2 === 0
        ? escapes.own(part)
        : escapes.value(values[part.slice(1, -1).trim() as Placeholder] ?? ''),
    )
    .join('');
}

/** Every placeholder that there is not. */
export function templateProblems({ title, text }: Templates): readonly Problem[] {
  return Object.entries({ title, text }).flatMap(([input, template = '']) =>
    [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) => problemOf(input, name.trim())),
  );
}

function problemOf(input: string, name: string): readonly Problem[] {
  if (placeholders.some((known) => known === name)) return [];
  const meant = nearest(name, placeholders);
  return [
    {
      what: `there is no placeholder {${name}}`,
      where: input,
      fix: meant
        ? `did you mean {${meant}}?`
        : `the placeholders are ${placeholders.map((each) => `{${each}}`).join(', ')}`,
    },
  ];
}
