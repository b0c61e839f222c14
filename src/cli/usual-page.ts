import type { Fields, Given } from '../config/field.js';

/** Where the report lies as a page when nobody says where. */
export const usualPage = '.lockkeeper/report.html';

/** `--html` alone names no path. */
export function withUsualPage(given: Given<Fields>): Given<Fields> {
  const { html, htmlPath }: { readonly html?: boolean; readonly htmlPath?: string } = given;
  return html && htmlPath === undefined ? { ...given, htmlPath: usualPage } : given;
}
