import type { Guide } from '../../schema/guide.js';
import { annexIds, besluitIds, type AnnexId } from '../../schema/protocol.js';
import { assetPath, guideShell, logoBeside, rootFrom, type Shell } from '../views/shell.js';
import type { LogoView } from '../views/logo-view.js';
import { paperPolicy } from '../hosting/security.js';
import type { SiteInput } from '../site-input.js';
import { besluitPlaces, filledFrom, isMissing } from './besluit.js';
import { chaptersOf, type Chapter } from './chapters.js';
import type { BlockView, Section } from './section.js';
import { validWords } from './valid.js';

/** `/<id>/protocol/`: everything in one document, in numbered chapters, for an organisation to fill in, adopt and keep. */
export interface ProtocolView {
  readonly page: Shell & { readonly protocol: string };
  readonly organisation: boolean;
  readonly logo: LogoView | null;
  /** The same as PDF, beside the page; null where none is made. */
  readonly pdf: string | null;
  readonly chapters: readonly ChapterView[];
  /** Until when it is valid, at its foot; null where nobody laid that down. */
  readonly valid: string | null;
  /** The places that are not filled in, the signature aside. */
  readonly open: readonly OpenView[];
  readonly openOne: boolean;
  readonly besluit: readonly BesluitRowView[];
  /** What is looked at each year; empty for rows of one's own. */
  readonly review: readonly string[];
}

interface ChapterView {
  readonly id: string;
  /** With its number or letter. */
  readonly heading: HeadingView;
  readonly annex: boolean;
  readonly blocks: readonly BlockView[];
  readonly sections: readonly SectionView[];
}

interface HeadingView {
  readonly number: string;
  readonly title: string;
}

interface SectionView {
  readonly id: string;
  readonly heading: HeadingView;
  readonly blocks: readonly BlockView[];
  readonly also: readonly PlaceView[];
}

/** Another place in the protocol. */
interface PlaceView extends HeadingView {
  readonly id: string;
}

/** What nobody filled in, and the section where there is a line for it. */
interface OpenView {
  readonly question: string;
  readonly where: PlaceView;
}

interface BesluitRowView {
  readonly place: string;
  readonly asks: string;
  readonly where: PlaceView;
  readonly filled: string;
  readonly missing: boolean;
}

export function protocolView(
  guide: Guide,
  input: SiteInput,
  { path, pdf }: { path: string; pdf: string },
): ProtocolView {
  const { protocol } = guide;
  if (!protocol) throw new Error(`protocolView: the guide of ${guide.id} has no protocol`);
  const { national } = input;
  const chapters = chaptersOf({ guide, protocol, national, today: input.today });
  const places = placesIn(chapters);
  const open = openIn(chapters, places);
  const ownRows = Array.from({ length: 3 }, () => national.protocol['review-own']);
  return {
    page: {
      ...guideShell(guide, input, { path }),
      csp: paperPolicy,
      protocol: rootFrom(path) + assetPath(input, 'protocol.css'),
    },
    organisation: guide.kind === 'organisatie',
    logo: logoBeside(guide, input, path, guide.name),
    pdf: input.pdf === true ? (pdf.split('/').at(-1) ?? null) : null,
    chapters: chapters.map((chapter) => chapterView(chapter, places)),
    valid: validWords(guide, national.protocol, input.today),
    ...{ open, openOne: open.length === 1 },
    besluit: besluitRows(guide, input, places),
    review: [...[...protocol.duties, ...protocol.yearly].map(({ row }) => row), ...ownRows],
  };
}

type Places = ReadonlyMap<string, PlaceView>;

/** Every chapter and section with its number, by its address on the page. */
function placesIn(chapters: readonly Chapter[]): Places {
  const all = chapters.flatMap((chapter, at) => {
    const number = numberOf(chapter, at);
    const sections = chapter.sections.map(({ id, title }, index) => ({ id, title, number: `${number}.${index + 1}` }));
    return [{ id: anchorOf(chapter), title: chapter.title, number }, ...sections];
  });
  return new Map(all.map((place) => [place.id, place]));
}

const isAnnex = ({ id }: Chapter) => (annexIds as readonly string[]).includes(id);
const anchorOf = ({ id }: Chapter) => `hoofdstuk-${id}`;

function numberOf(chapter: Chapter, at: number): string {
  if (!isAnnex(chapter)) return String(at + 1);
  return String.fromCharCode('A'.charCodeAt(0) + annexIds.indexOf(chapter.id as AnnexId));
}

function placeAt(id: string, places: Places): PlaceView {
  const place = places.get(id);
  if (!place) throw new Error(`protocolView: nothing on the page is called ${id}`);
  return place;
}

function chapterView(chapter: Chapter, places: Places): ChapterView {
  const id = anchorOf(chapter);
  return {
    ...{ id, heading: placeAt(id, places), annex: isAnnex(chapter), blocks: chapter.blocks },
    sections: chapter.sections.map((section) => sectionView(section, places)),
  };
}

function sectionView({ id, blocks, also }: Section, places: Places): SectionView {
  return { id, heading: placeAt(id, places), blocks, also: inOrder(also, places) };
}

/** Other places, in the order in which a reader meets them; what the content does not have is no place. */
function inOrder(ids: readonly string[], places: Places): readonly PlaceView[] {
  const order = [...places.keys()];
  return ids
    .flatMap((id) => places.get(id) ?? [])
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

function openIn(chapters: readonly Chapter[], places: Places): readonly OpenView[] {
  return chapters
    .filter(({ id }) => id !== 'vaststelling' && id !== 'jaarblad')
    .flatMap((chapter) => [{ id: anchorOf(chapter), blocks: chapter.blocks }, ...chapter.sections])
    .flatMap(({ id, blocks }) => blocks.flatMap(({ open }) => open.map((question) => [id, question] as const)))
    .map(([id, question]) => ({ question, where: placeAt(id, places) }));
}

function besluitRows(guide: Guide, { national }: SiteInput, places: Places): readonly BesluitRowView[] {
  const parts = guide.protocol?.besluit;
  if (!parts) return [];
  const list = new Intl.ListFormat(guide.language, { type: 'conjunction' });
  const steps = (numbers: readonly string[]) => list.format(numbers);
  return besluitIds.map((id) => ({
    ...national.besluit[id],
    where: placeAt(besluitPlaces[id], places),
    filled: filledFrom(parts[id], guide, national, steps),
    missing: isMissing(parts[id]),
  }));
}
