import { createHash } from 'node:crypto';
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
  /** What this page looks like beside what all pages share. */
  readonly style?: string;
  /** What it does beyond being read. Without it nothing is lost but comfort. */
  readonly script?: string;
}

/**
 * A whole page as one file: nothing is fetched, and no script runs but its own, which its policy makes the browser hold
 * to. Light and dark as the reader's system is; everything can be reached by keyboard.
 */
export function renderPage(content: Page): string {
  const { title, subtitle, body, madeAt, toolVersion, style: ownStyle = '', script } = content;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policyFor(script) }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: `${style}${ownStyle}` }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><h1>${title}</h1><p>${subtitle}</p></header>
<main id="main">
${body}
</main>
<footer>Made by Lockkeeper ${toolVersion} on ${madeAt.slice(0, 16).replace('T', ' ')} UTC. All times are UTC.</footer>
${script !== undefined && html`<script>${{ markup: script }}</script>`}
</body>
</html>
`;
  return page.markup;
}

/** The script is named by its hash, so that one which found its way into the page would not run. */
function policyFor(script: string | undefined): string {
  const hash = script === undefined ? undefined : createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(hash === undefined ? [] : [`script-src 'sha256-${hash}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
