import { formIds, placeIds, type FormId, type PlaceId } from '../../shared/embedding.js';
import { advised, type Choice } from '../../embed/choice.js';
import { notesOn } from '../../embed/notes.js';
import { unknownAddress, type SnippetSite } from '../../embed/site.js';
import { administratorText, shortcode, snippetText, type Ordered } from '../../embed/snippet.js';
import type { Embedding } from '../../schema/words/embedding.js';
import type { Guide } from '../../schema/guide.js';
import { channelFolder, sheetFolders, sheetPaths, versionFolder } from '../paths.js';
import { recallsOf } from '../releases/releases.js';
import { examplePolicy, snippetPolicy } from '../hosting/security.js';
import type { SiteInput } from '../site-input.js';
import { assetPath, guideShell, rootFrom, type Shell } from '../views/shell.js';

/** The shell of a page with a style sheet and a script of its own. */
type SnippetShell = Shell & { readonly snippets: { readonly style: string; readonly script: string } };

/** `/<id>/insluiten/`: every snippet, with what to do with it. */
export interface SnippetsView {
  readonly page: SnippetShell;
  /** Address of the site, where it is known. */
  readonly address: string | null;
  /** What stands for it in a snippet where it is not known. */
  readonly unknownAddress: string;
  readonly advised: string;
  readonly places: readonly PlaceView[];
  readonly forms: readonly { readonly id: string; readonly name: string; readonly advised: boolean }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  /** The sheet to send along, where it is made. */
  readonly card: string | null;
  /** Shortcode of the plugin for WordPress. */
  readonly shortcode: string;
  /** What is said when the code is another one; the script of the page fills it in. */
  readonly changed: string;
  /** What to leave out where something makes a site faster, and the same with the names of what is filled in. */
  readonly speed: NonNullable<FormView['administrator']> & { readonly choice: string };
  /** The line for a site that hides whatever waits for its script. */
  readonly style: string;
  /** For the script of the page: what a snippet is made of. */
  readonly data: string;
}

interface PlaceView {
  readonly id: PlaceId;
  readonly name: string;
  readonly advised: FormId;
  readonly isFirst: boolean;
  readonly isWordPress: boolean;
  readonly isMessage: boolean;
  readonly forms: readonly FormView[];
}

const shownWithoutScript = 'meldcode-wizard:not(:defined), afwegingskader-check:not(:defined) { visibility: visible; }';

type Works = Embedding['places'][PlaceId]['forms'][FormId]['works'];

const verdicts = { goed: 'verdict-good', beheer: 'verdict-administrator', niet: 'verdict-bad' } as const;

interface FormView {
  readonly id: FormId;
  readonly name: string;
  readonly isAdvised: boolean;
  readonly works: Works;
  readonly verdict: string;
  readonly remains: string;
  readonly says: string;
  readonly steps: readonly string[];
  readonly snippet: string;
  /** What to know of it with nothing else chosen. */
  readonly notes: readonly string[];
  /** What to send to the administrator, and the same with the names of what is filled in. */
  readonly administrator: { readonly text: string; readonly template: string } | null;
}

export function snippetsView(guide: Guide, input: SiteInput, path: string): SnippetsView {
  const { embedding: words } = input.national;
  const site = snippetSite(guide, input, words);
  const root = site.address ?? unknownAddress;
  const of: Order = (choice) => ({ choice: { ...advised, ...choice }, site, root });
  return {
    page: { ...guideShell(guide, input, { path }), csp: snippetPolicy, snippets: own(input, path, 'insluiten') },
    address: site.address,
    unknownAddress,
    advised: snippetText(of({})),
    places: placeIds.map((id) => placeView(id, words, of)),
    forms: Object.entries(words.forms).map(([id, name]) => ({ id, name, advised: id === advised.form })),
    groups: guide.beroepsgroepen.map(({ id, name }) => ({ id, name })),
    notes: Object.entries(words.notes).map(([id, text]) => ({ id, text })),
    card: input.pdf === true ? rootFrom(path) + sheetPaths(guide.id, sheetFolders.card).pdf : null,
    shortcode: shortcode(of({ place: 'wordpress' })),
    changed: words.page['code-changed'],
    speed: { ...administratorView(words.page['trouble-speed'], of({})), choice: `${advised.place} ${advised.form}` },
    style: shownWithoutScript,
    data: JSON.stringify(site),
  };
}

/** The view of `/<id>/insluiten/voorbeeld/`, a page as somebody may have on an intranet. */
export interface ExampleView {
  readonly page: SnippetShell;
  readonly data: string;
}

export function exampleView(guide: Guide, input: SiteInput, path: string): ExampleView {
  const shell = guideShell(guide, input, { path, element: true });
  return {
    page: { ...shell, csp: examplePolicy(input.url), snippets: own(input, path, 'voorbeeld') },
    data: JSON.stringify(snippetSite(guide, input, input.national.embedding)),
  };
}

type Order = (choice: Partial<Choice>) => Ordered;

function placeView(id: PlaceId, words: Embedding, of: Order): PlaceView {
  const { name, advised: best, forms } = words.places[id];
  return {
    ...{ id, name, advised: best },
    ...{ isFirst: id === advised.place, isWordPress: id === 'wordpress', isMessage: id === 'bericht' },
    // The best one first, for who reads them all.
    forms: [best, ...formIds.filter((form) => form !== best)].map((form) => {
      const { works, remains, says, steps, administrator } = forms[form];
      const ordered = of({ place: id, form });
      return {
        ...{ id: form, name: words.forms[form], isAdvised: form === best, works, remains, says, steps },
        verdict: words.page[verdicts[works]],
        snippet: snippetText(ordered),
        notes: notesOn(ordered.choice, ordered.site).map((note) => words.notes[note]),
        administrator: administrator === undefined ? null : administratorView(administrator, ordered),
      };
    }),
  };
}

function administratorView(template: string, ordered: Ordered): NonNullable<FormView['administrator']> {
  return { text: administratorText(template, ordered), template };
}

/** What a snippet is made of, for the build and for the scripts of both pages. */
export function snippetSite(guide: Guide, input: SiteInput, { snippet }: Embedding): SnippetSite {
  const { id, kind, name, edition } = guide;
  const widget = `${id}-${edition}.js`;
  return {
    ...{ id, kind, name, address: input.url, channel: channelFolder(input.major), words: snippet },
    fixed: { path: versionFolder(input.version) + widget, integrity: input.fixedFiles[widget] ?? '' },
    released: input.releases[input.version]?.[widget] !== undefined,
    recalled: recallsOf(input.releases, input.version, widget).length > 0,
    phones: { danger: phoneOf(guide, 0), veiligThuis: phoneOf(guide, 1) },
  };
}

/** The strip begins with 112 and Veilig Thuis, whatever the region. */
function phoneOf({ id, strip, contacts }: Guide, at: number): string {
  const phone = contacts[strip[at] ?? '']?.phone;
  if (phone === undefined) throw new Error(`snippets: number ${at + 1} of the strip of ${id} is no number to call`);
  return phone;
}

function own(input: SiteInput, path: string, name: 'insluiten' | 'voorbeeld'): SnippetShell['snippets'] {
  const file = (end: string) => rootFrom(path) + assetPath(input, `${name}.${end}`);
  return { style: file('css'), script: file('js') };
}
