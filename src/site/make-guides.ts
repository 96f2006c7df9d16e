import type { Guide } from '../schema/guide.js';
import type { National } from '../schema/national.js';
import type { FileMark } from './bundle/widget.js';
import { besluitLines } from './protocol/besluit-report.js';
import type { Files, Part } from './site-files.js';
import { guideParts, type Shared } from './site-parts.js';
import type { SitePrints } from './site-prints.js';
import type { SiteWriter } from './site-writer.js';

/** What is still known of the guides when all of them are written. */
export interface MadeGuides {
  /** Of the widget with each of them. */
  readonly marks: readonly FileMark[];
  /** Paths of the pages that are sheets. */
  readonly sheets: ReadonlySet<string>;
  /** What the report says of their protocols. */
  readonly besluit: readonly string[];
}

/** What a guide is made with. */
export interface Making {
  readonly shared: Shared;
  readonly national: National;
  readonly writer: Pick<SiteWriter, 'add'>;
  readonly prints: SitePrints;
  /** Hears how many are done, after each. */
  readonly onGuide: (done: number) => void;
}

/** Makes, writes and prints one guide after the other; of each only what is told of all of them together stays in memory. */
export async function makeGuides(guides: Iterable<Guide>, making: Making): Promise<MadeGuides> {
  const { shared, national, writer, prints, onGuide } = making;
  const made = { marks: [] as FileMark[], sheets: new Set<string>(), besluit: [] as string[] };
  let done = 0;
  for (const guide of guides) {
    const { parts: lazy, sheets, marks } = guideParts(guide, shared);
    const parts = prints.prints ? lazy.map(inMemory) : lazy;
    for (const part of parts) await writer.add(part);
    const files = prints.prints ? filesOf([...shared.parts, ...parts]) : new Map<string, never>();
    for (const part of await prints.of(guide, { input: shared.input, sheets, files })) await writer.add(part);
    made.marks.push(...marks);
    for (const { path } of sheets) made.sheets.add(path);
    made.besluit.push(...besluitLines(guide, national));
    done += 1;
    onGuide(done);
  }
  return made;
}

function filesOf(parts: readonly Part[]): Files {
  return new Map(parts.flatMap(({ files }) => [...files]));
}

/** A part of which each file is made once, also where it is asked for again: what is printed needs them all. */
function inMemory({ maker, files }: Part): Part {
  return { maker, files: [...files] };
}
