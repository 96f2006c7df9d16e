import { lstat, readlink, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ToolError } from '../mendable-error.js';
import { unlessDisk } from './disk-error.js';

/** There is something where the site has to come that is no folder. */
export class NoFolder extends ToolError<'doel-geen-map' | 'doel-kringloop'> {
  override readonly name = 'NoFolder';
}

/** As many as Linux follows. */
const mostLinks = 40;

/**
 * The folder that a path stands for. A link is followed to where it leads, also where nothing is yet: it is the link that a web
 * server was told about, so the folder behind it is replaced and the link stays.
 */
export async function placeOf(path: string): Promise<string> {
  let place = resolve(path);
  for (let links = 0; links < mostLinks; links += 1) {
    const there = await unlessDisk(['ENOENT'], lstat(place), null);
    if (there?.isSymbolicLink()) place = resolve(dirname(place), await readlink(place));
    else if (there && !there.isDirectory()) throw new NoFolder('doel-geen-map', place);
    else return place;
  }
  throw new NoFolder('doel-kringloop', path);
}

/** Whether another disk begins at a folder: that is a mount point, which no folder can take the place of. */
export async function isOtherDisk(place: string): Promise<boolean> {
  const there = await unlessDisk(['ENOENT'], stat(place), null);
  return there !== null && there.dev !== (await stat(dirname(place))).dev;
}
