import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { assetFolder } from '../paths.js';

/** A file that pages use as it is: a style sheet, a picture, a script. */
export interface Asset {
  /** Its path below templates/assets/, with slashes. */
  readonly name: string;
  /** Its path in dist/, which changes with its content, so that a browser never keeps an old one. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Every file below a folder. */
export async function readAssets(folder: string): Promise<readonly Asset[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.sort().map((path) => readAsset(folder, path)));
}

async function readAsset(folder: string, path: string): Promise<Asset> {
  return toAsset(path.slice(join(folder, '/').length).replaceAll('\\', '/'), await readFile(path));
}

/** A file with its path in dist/. */
export function toAsset(name: string, content: Uint8Array): Asset {
  const end = extname(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { name, path: `${assetFolder}${name.slice(0, name.length - end.length)}-${hash}${end}`, content };
}
