import { z } from './zod.js';
import { itemsOf, strings } from './checks/found.js';
import { wrong } from './messages/issues.js';
import { say, type Said } from './messages/sentences.js';
import { valuesOfKey, type Problem } from './checks/json-path.js';
import { Name, SourceItem } from './values/text.js';

const documentId = /^S[1-5]$/;

/** `bronnen/documenten.json`: which content files may say an item of a source document. */
export const SourceDocuments = z.record(
  z.string().regex(documentId, wrong('brondocument-vorm')),
  z.strictObject({
    /** What the document is. */
    name: Name,
    /** The files that say what stands in it, such as `regions/twente.json`; a folder such as `regions/landelijk/` stands for all files in it. */
    files: z.array(Name).min(1),
  }),
);
export type SourceDocuments = z.infer<typeof SourceDocuments>;

/** `bronnen/items.json`: every item of the source documents, with what it is about. */
export const SourceItems = z.record(SourceItem, z.string());
export type SourceItems = z.infer<typeof SourceItems>;

/** What a folder knows of the documents that its texts come from. */
export interface Sources {
  readonly items: ReadonlySet<string>;
  readonly documents: SourceDocuments;
}

/**
 * Every `covers` that claims what this file does not hold. A file copied to begin another region would otherwise say that this
 * region's protocol says it all.
 *
 * @param file The path of the file, such as `regions/twente.json`.
 * @param sources Absent where the folder has no list of its documents.
 */
export function falseCovers(json: unknown, file: string, sources?: Sources): readonly Problem[] {
  const lines = valuesOfKey(json, 'covers');
  const claimed = strings(lines.flatMap(itemsOf)).filter(({ value }) => SourceItem.safeParse(value).success);
  const [first] = claimed;
  if (!first) return [];
  // A copied file has dozens of them, and one remedy.
  if (!sources) return [{ path: first.path, ...say('covers-zonder-bronnen', lines.length) }];
  return claimed.flatMap(({ path, value }) => {
    const said = falseClaim(value, file, sources);
    return said === undefined ? [] : [{ path, ...said }];
  });
}

function falseClaim(item: string, file: string, sources: Sources): Said | undefined {
  if (!sources.items.has(item)) return say('covers-onbekend', item);
  const owned = Object.entries(sources.documents).filter(([, { files }]) => files.some((holder) => isOf(file, holder)));
  const [document = ''] = item.split('-');
  if (owned.some(([id]) => id === document)) return undefined;
  return say(
    'covers-ander-document',
    item,
    owned.map(([id]) => id),
  );
}

/** Whether a file is the one that a document names, or stands in the folder that it names. */
function isOf(file: string, holder: string): boolean {
  return holder.endsWith('/') ? file.startsWith(holder) : file === holder;
}
