import type { Guide } from '../schema/guide.js';
import type { National } from '../schema/national.js';
import type { GuideToMake } from './content/guides.js';
import type { EarlierGuide, EarlierSite } from './earlier/earlier-site.js';
import { besluitLines } from './protocol/besluit-report.js';
import type { Files, Part } from './site-files.js';
import { guideParts, type Shared } from './site-parts.js';
import type { SitePrints } from './site-prints.js';
import type { SiteWriter } from './site-writer.js';
import type { MadeGuide } from './earlier/made-guide.js';

/** What a guide is made with. */
export interface Making {
  readonly shared: Shared;
  readonly national: National;
  readonly writer: Pick<SiteWriter, 'add' | 'count' | 'size'>;
  readonly prints: SitePrints;
  /** What was made before, and need not be made again. */
  readonly earlier: EarlierSite;
  /** Hears how many are done, after each. */
  readonly onGuide: (done: number) => void;
}

/** Makes, writes and prints one guide after the other; of each only what is told of all of them together stays in memory. */
export async function makeGuides(
  guides: Iterable<GuideToMake>,
  { onGuide, earlier, ...making }: Making,
): Promise<readonly MadeGuide[]> {
  const { writer } = making;
  const made: MadeGuide[] = [];
  for (const { id, make } of guides) {
    const from = writer.size();
    const before = earlier.take(id);
    const now = before ? takeOver(id, before, making) : await makeGuide(make(), making);
    made.push({ id, ...now, files: { from, until: writer.size() } });
    onGuide(made.length);
  }
  return made;
}

type JustMade = Omit<MadeGuide, 'id' | 'files'>;

/** A guide of which nothing changed: its files stay where they are. */
function takeOver(
  id: string,
  { told, written, pdfs, kept }: EarlierGuide,
  { writer, prints }: Pick<Making, 'writer' | 'prints'>,
): JustMade {
  writer.count(written, `the pages of ${id}`);
  prints.count(pdfs);
  return { ...told, kept, isGood: true };
}

async function makeGuide(
  guide: Guide,
  { shared, national, writer, prints }: Omit<Making, 'earlier' | 'onGuide'>,
): Promise<JustMade> {
  const { parts: lazy, sheets, marks } = guideParts(guide, shared);
  const parts = prints.prints ? lazy.map(inMemory) : lazy;
  for (const part of parts) await writer.add(part);
  const files = prints.prints ? filesOf([...shared.parts, ...parts]) : new Map<string, never>();
  const printed = await prints.of(guide, { input: shared.input, sheets, files });
  for (const part of printed.parts) await writer.add(part);
  return {
    marks,
    sheets: sheets.map(({ path }) => path),
    besluit: besluitLines(guide, national),
    isGood: printed.isGood,
  };
}

function filesOf(parts: readonly Part[]): Files {
  return new Map(parts.flatMap(({ files }) => [...files]));
}

/** A part of which each file is made once, also where it is asked for again: what is printed needs them all. */
function inMemory({ maker, files }: Part): Part {
  return { maker, files: [...files] };
}
