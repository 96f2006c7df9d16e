import { compressed, type CompressedBytes } from './compressed.js';
import { sitePaths } from '../paths.js';
import type { Files } from '../site-files.js';
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

/** What comes beside the pages, for the server and for who looks after it. */
export interface HostingFiles {
  readonly files: Files;
  readonly bytes: CompressedBytes;
}

/** `security.txt`, `_headers`, and the compressed twins of all texts. */
export async function hostingFiles(site: Files, { security, url, versions }: HostingInput): Promise<HostingFiles> {
  const more = new Map(security ? [[sitePaths.securityTxt, securityTxt(security, url)]] : []);
  const served = new Map([...site, ...more]);
  const twins = await compressed(served);
  const headers = headersFile([...served.keys()], versions);
  return { files: new Map([...more, ...twins.files, [sitePaths.headers, headers]]), bytes: twins.bytes };
}
