import { sitePaths } from '../paths.js';
import { securityTxt, type SecurityContact } from './security-txt.js';
import { headersFile } from './headers-file.js';

/** What the files of a site are put on a server with. */
export interface HostingInput {
  readonly security: SecurityContact | null;
  /** Address of the site, where somebody gave it. */
  readonly url: string | null;
  /** Every version of the widget that may be on the server. */
  readonly versions: readonly string[];
}

/**
 * `security.txt` and `_headers`, which come beside the pages for the server and for who looks after it.
 *
 * @param paths Every other path in dist/ but those of compressed twins.
 */
export function hostingFiles(
  paths: readonly string[],
  { security, url, versions }: HostingInput,
): readonly (readonly [path: string, content: string])[] {
  const more = security ? [[sitePaths.securityTxt, securityTxt(security, url)] as const] : [];
  const served = [...paths, ...more.map(([path]) => path)];
  return [...more, [sitePaths.headers, headersFile(served, versions)]];
}
