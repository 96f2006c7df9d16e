import { fill } from '../../shared/fill.js';
import { printProblems, type FileProblems } from '../content/json/content-error.js';
import type { Render } from '../views/templates.js';
import type { ShownField } from './field-places.js';
import type { Previewed, PreviewedView } from './preview-files.js';
import words from './words.json' with { type: 'json' };

/** What the page shows. */
export interface Preview {
  readonly id: string;
  /** Id of the guide that is looked at: its own, or of one of its regions. */
  readonly place: string;
  /** The ids to choose from. */
  readonly layers: readonly string[];
  /** The last that could be made; nothing where it never could. */
  readonly made: Previewed | undefined;
  /** Why the newest could not be made. */
  readonly trouble: string | undefined;
  /** When it was looked at, such as `14:03:12`. */
  readonly time: string;
}

/** Where the page of an id stands, or of one of its places: no region or organisation has a name like this. */
export const previewAddress = (id: string, place = id) => `/_preview/${id}/${place === id ? '' : `${place}/`}`;

/** The page with everything of one region or organisation beside each other. */
export function previewPage(preview: Preview, render: Render): string {
  const { id, place, layers, made, trouble } = preview;
  const view = made?.viewOf(place);
  return render('voorvertoning', {
    words,
    title: fill(words.title, { naam: view?.name ?? id }),
    layers: layers.map((one) => ({ id: one, address: previewAddress(one), current: one === id })),
    places: placeViews(preview),
    ...findingsOf(preview),
    ...(trouble !== undefined && { findings: trouble }),
    fields: view && view.fields.map((field) => fieldView(field, view)),
    frames: view ? framesOf(view) : [],
  });
}

/** The regions of an organisation in several, and it without one; nothing where there is nothing to choose. */
function placeViews({ id, place, made }: Preview) {
  const places = made?.places ?? [];
  if (places.length < 2) return [];
  return places.map((one) => ({
    name: one.region ?? words.noRegion,
    address: previewAddress(id, one.id),
    current: one.id === place,
  }));
}

function findingsOf({ made, trouble, time }: Preview) {
  if (trouble !== undefined)
    return { state: 'mis', said: made ? words.refused : words.refusedFirst, findings: trouble };
  const warnings = made?.warnings ?? [];
  const told = warnings.length > 0;
  return {
    state: told ? 'let-op' : 'goed',
    said: fill(told ? words.warned : words.fresh, { tijd: time }),
    findings: told ? printWarnings(warnings) : undefined,
  };
}

const printWarnings = (warnings: readonly FileProblems[]) => printProblems(warnings, (file) => `${file}:`);

function framesOf({ pages, sheets, embedded }: PreviewedView) {
  return [
    { name: 'bladzijde', title: words.page, choices: pages, address: pages[0]?.address },
    { name: 'ingesloten', title: words.embedded, choices: undefined, address: embedded },
    { name: 'papier', title: words.sheet, choices: sheets, address: sheets[0]?.address },
  ];
}

/** A browser that knows text fragments goes to the text itself and marks it. */
function fieldView({ path, text, places }: ShownField, { sheets, embedded }: PreviewedView) {
  const frameOf = (address: string) => {
    if (address === embedded) return 'ingesloten';
    return sheets.some((sheet) => sheet.address === address) ? 'papier' : 'bladzijde';
  };
  const mark = encodeURIComponent(text.split(/\{[^{}]*\}/)[0]?.trim() ?? '').replaceAll('-', '%2D');
  return {
    ...{ path, text },
    count: places.length === 1 ? words.shownOnce : fill(words.shownIn, { aantal: places.length }),
    places: places.map(({ address, title }) => ({
      title,
      frame: frameOf(address),
      href: mark === '' ? address : `${address}#:~:text=${mark}`,
    })),
  };
}
