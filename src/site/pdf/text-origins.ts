import { children, printPath, valueAt, type Path } from '../../schema/checks/json-path.js';
import { printedOut } from '../../shared/links.js';
import type { SourceFiles } from '../content/folder/source-files.js';
import { readFile, type ReadFile } from '../content/read-file.js';

/** Where a text on a page of a guide comes from, such as `regions/twente.json, regel 31, topics.kindcheck`; undefined where no file has it. */
export type TextOrigins = (text: string, guide: string) => string | undefined;

/** Finds texts of pages in the content files. */
export function textOrigins({ files }: SourceFiles): TextOrigins {
  const read = files.map(readFile);
  return (text, guide) => {
    const found = layersOf(guide, read).flatMap(({ path, json }) =>
      textsIn(json.value)
        .filter((one) => isPart(one.text, text))
        .map((one) => ({ ...one, file: `${path}, regel ${json.lineOf(one.path)}` })),
    );
    // An element may hold several texts; the longest says most. Of equal ones the own layer counts.
    const [best] = found.sort((a, b) => b.text.length - a.text.length);
    return best && `${best.file}, ${printPath(best.path)}`;
  };
}

/** The files a guide is made of, its own first. */
function layersOf(guide: string, files: readonly ReadFile[]): readonly ReadFile[] {
  const own = files.find(({ id, kind }) => id === guide && kind !== 'national');
  const regio = valueAt(own?.json.value, ['regio']);
  const below = files.find(({ id, kind }) => id === regio && kind === 'region');
  return [own, below, ...files.filter(({ kind }) => kind === 'national')].filter((file) => file !== undefined);
}

function textsIn(value: unknown, path: Path = []): readonly { readonly text: string; readonly path: Path }[] {
  if (typeof value === 'string') return [{ text: printedOut(value).replace(/\s+/g, ' ').trim(), path }];
  return children(value, path).flatMap((child) => textsIn(child.value, child.path));
}

/** A shorter one may stand in any text. */
const tellingLength = 12;

/** Whether a text of a file stands in that of a page; a page may show a part of it. */
function isPart(inFile: string, onPage: string): boolean {
  if (inFile === onPage) return true;
  return (
    Math.min(inFile.length, onPage.length) >= tellingLength && (onPage.includes(inFile) || inFile.includes(onPage))
  );
}
