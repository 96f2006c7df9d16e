import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toWidgetGuide } from '../../guide/resolve/widget-guide.js';
import { valueAt, valuesOfKey } from '../../schema/checks/json-path.js';
import type { Guide } from '../../schema/guide.js';
import type { Bundled } from '../bundle/bundled.js';
import { logosOf } from '../bundle/logos.js';
import { gzipSize } from '../bundle/widget.js';
import { readContent } from '../content/content.js';
import type { ContentFile, SourceFiles } from '../content/folder/source-files.js';
import { guidesOf } from '../content/guides.js';
import { ContentError, type FileProblems } from '../content/json/content-error.js';
import { parseJson } from '../content/json/json-file.js';
import { findingsIn } from '../findings/validate.js';
import { closingParts, guideParts, manifestOf, sharedParts, type PartsInput } from '../site-parts.js';
import type { PaperPage } from '../paper/paper-page.js';
import { addressOf, guidePaths } from '../paths.js';
import { nationalRegionId } from '../../schema/national-region.js';
import { projectFolder, projectVersion } from '../project.js';
import { collectFiles, type Files } from '../site-files.js';
import { fieldPlaces, type Searched, type ShownField } from './field-places.js';
import { textOf, titleOf } from './page-text.js';
import words from './words.json' with { type: 'json' };

/** A page or sheet to choose. */
export type Chosen = Omit<Searched, 'text'>;

/** One region or organisation as its site would show it. */
export interface Previewed {
  /** Of its own folder, and what its pages need beside it. */
  readonly files: Files;
  /** The guide itself, and of an organisation in several regions the one of each. */
  readonly places: readonly PreviewedPlace[];
  /** One of them beside each other; only what is looked at is searched for the fields. */
  readonly viewOf: (id: string) => PreviewedView;
  readonly warnings: readonly FileProblems[];
}

/** A guide to look at: the one of the id itself, or of that organisation in one of its regions. */
export interface PreviewedPlace {
  /** Id of the guide. */
  readonly id: string;
  /** Name of the region; absent where none is chosen. */
  readonly region?: string;
}

/** What stands beside each other. */
export interface PreviewedView {
  readonly name: string;
  readonly pages: readonly Chosen[];
  readonly sheets: readonly Chosen[];
  /** The page of somebody else in which it stands. */
  readonly embedded: string;
  /** The fields of its own file. */
  readonly fields: readonly ShownField[];
}

/** The ids that can be previewed, in their order; the whole country last. */
export function layersIn({ files }: SourceFiles): readonly string[] {
  return [...files.filter(({ kind }) => kind !== 'national').map(({ id }) => id), nationalRegionId];
}

/**
 * Makes the site of one region or organisation, without PDFs. What is wrong in the file of another organisation does not matter to it.
 *
 * @throws ContentError with all that is wrong, of this file and of those it stands on.
 */
export function previewFiles(folder: SourceFiles, id: string, bundled: Bundled, now = new Date()): Previewed {
  const source = only(id, folder);
  const { errors, warnings } = findingsIn(source, now);
  if (errors.length > 0) throw new ContentError(errors);
  const content = readContent(source);
  const guides = guidesOf(content).filter((one) => [one.id, one.placeOf].includes(id));
  const own = source.files.filter((file) => !file.shipped && isOf(id, file));
  const made = madeOf(guides, {
    ...{ bundled, guides, national: content.national, logos: logosOf(content, source.logos) },
    ...{ releases: {}, version: projectVersion(), today: now.toISOString().slice(0, 10), url: null, pdf: false },
  });
  return {
    files: made.files,
    places: placesIn(guides),
    viewOf: (guideId) => viewOf(guideNamed(guideId, guides), made, own),
    warnings: warnings.filter((one) => own.some(({ path }) => path === one.file)),
  };
}

/** A site of few guides, all of it at once. */
interface MadeSite {
  readonly files: Files;
  readonly sheets: readonly PaperPage[];
}

function madeOf(guides: readonly Guide[], input: PartsInput): MadeSite {
  const shared = sharedParts(input);
  const made = guides.map((guide) => guideParts(guide, shared));
  const parts = collectFiles([...shared.parts, ...made.flatMap((one) => one.parts)]);
  const marks = made.flatMap((one) => one.marks);
  const manifest = manifestOf(shared, marks, (path) => gzipSize(String(parts.get(path))));
  const closing = collectFiles(closingParts(shared, manifest));
  return { files: new Map([...parts, ...closing]), sheets: made.flatMap(({ sheets }) => sheets) };
}

/** Whether a file is that of an id, or one of those of the whole country. */
function isOf(id: string, file: ContentFile): boolean {
  return file.kind === 'national' ? id === nationalRegionId : file.id === id;
}

function placesIn(guides: readonly Guide[]): readonly PreviewedPlace[] {
  const regions = new Map(guides.flatMap(({ places = [] }) => places.map(({ id, name }) => [id, name])));
  return guides.map(({ id }) => {
    const region = regions.get(id);
    return { id, ...(region !== undefined && { region }) };
  });
}

function guideNamed(id: string, guides: readonly Guide[]): Guide {
  const guide = guides.find((one) => one.id === id);
  if (!guide) throw new Error(`previewFiles: there is no ${id}`);
  return guide;
}

function viewOf(guide: Guide, made: MadeSite, own: readonly ContentFile[]): PreviewedView {
  const shown = shownOf(guide.id, made);
  const searched = searchedIn(guide, made, shown);
  const fields = own.flatMap((file) => fieldPlaces(JSON.parse(file.text), searched, choicesOf(file)));
  return { name: guide.name, ...shown, fields };
}

/** Every word from which an editor of such a file chooses. */
function choicesOf({ kind, topic }: ContentFile): ReadonlySet<string> {
  const layer = kind === 'region' ? 'regio' : 'organisatie';
  const name = topic === undefined ? layer : `landelijk/${topic}`;
  const schema = JSON.parse(readFileSync(join(projectFolder, `schema/${name}.schema.json`), 'utf8')) as unknown;
  const choices = [...valuesOfKey(schema, 'enum'), ...valuesOfKey(schema, 'const')];
  return new Set(choices.flatMap(({ value }) => value).filter((value) => typeof value === 'string'));
}

/** What of its folder stands in which frame. */
function shownOf(id: string, { files, sheets }: MadeSite) {
  const sheetPaths = new Set(sheets.map(({ path }) => path));
  const { example } = guidePaths(id);
  const whole = [...files].filter(
    ([path]) =>
      path.startsWith(`${id}/`) && path.endsWith('.html') && !path.startsWith(`${id}/embed/`) && path !== example,
  );
  const shown = whole.map(([path, html]) => ({ path, address: `/${addressOf(path)}`, title: titleOf(String(html)) }));
  return {
    pages: shown.filter(({ path }) => !sheetPaths.has(path)),
    sheets: shown.filter(({ path }) => sheetPaths.has(path)),
    embedded: `/${addressOf(example)}`,
  };
}

type Shown = ReturnType<typeof shownOf>;

function searchedIn(guide: Guide, made: MadeSite, { pages, sheets, embedded }: Shown): readonly Searched[] {
  const { theme, wizard } = guidePaths(guide.id);
  const contentOf = (path: string) => String(made.files.get(path) ?? '');
  return [
    ...[...pages, ...sheets].map(({ path, ...page }) => ({ ...page, text: textOf(contentOf(path)) })),
    {
      address: embedded,
      title: words.widget,
      text: JSON.stringify(toWidgetGuide(guide)).replaceAll(String.raw`\"`, '"'),
    },
    { address: `/${addressOf(wizard)}`, title: words.style, text: contentOf(theme) },
  ];
}

/** The file of this id, and what it may stand on. */
function only(id: string, { files, logos = [], ...rest }: SourceFiles): SourceFiles {
  const organisations = files.filter(({ kind }) => kind === 'organisation');
  const own = organisations.filter((file) => file.id === id);
  const lower = own.map(({ text }) => valueAt(parseJson(text).value, ['organisatie']));
  const kept = [...own, ...organisations.filter((file) => file.id !== id && lower.includes(file.id))];
  return {
    ...rest,
    files: files.filter((file) => file.kind !== 'organisation' || kept.includes(file)),
    logos: logos.filter(
      ({ path }) => path.startsWith('regions/') || kept.some(({ text }) => text.includes(basename(path))),
    ),
  };
}
