import { type Html, html } from './html.js';
import { style } from './style.js';

export interface Page {
  readonly title: string;
  /** One line below the title. */
  readonly subtitle: string;
  readonly body: Html;
  /** When it was made: ISO 8601. */
  readonly madeAt: string;
  readonly toolVersion: string;
}

/**
 * A whole page as one file: no script, and nothing is fetched, which its own policy makes the browser hold to. Light
 * and dark as the reader's system is; everything can be reached by keyboard.
 */
export function renderPage({ title, subtitle, body, madeAt, toolVersion }: Page): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><h1>${title}</h1><p>${subtitle}</p></header>
<main id="main">
${body}
</main>
<footer>Made by Lockkeeper ${toolVersion} on ${madeAt.slice(0, 16).replace('T', ' ')} UTC. All times are UTC.</footer>
</body>
</html>
`;
  return page.markup;
}
