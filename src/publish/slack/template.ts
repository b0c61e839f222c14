import { type Problem, UserError } from '../../core/errors.js';
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
  readonly title?: string;
  readonly text?: string;
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

/** Throws one `UserError` for every placeholder that there is not. */
export function checkTemplates(templates: Templates): void {
  const problems = Object.entries(templates).flatMap(([input, template = '']) =>
    [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) => problemOf(input, name.trim())),
  );
  if (problems.length > 0) throw new UserError(problems);
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
