import type { SiteInput } from '../site-input.js';
import { nationalShell, type Shell } from '../views/shell.js';

/** `404.html`. */
export interface NotFoundView {
  readonly page: Shell;
}

/** A server shows this page at whatever address was asked, so what it links to is counted from the root of the site. */
export function notFoundView(input: SiteInput, path: string): NotFoundView {
  const root = input.url === null ? '/' : new URL(input.url).pathname;
  return { page: nationalShell(input, { path, root }) };
}
