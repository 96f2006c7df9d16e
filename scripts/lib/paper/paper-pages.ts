import { inWordsOf } from '../../../src/guide/client-words.js';
import { findBeroepsgroep } from '../../../src/guide/reader.js';
import type { Guide, GuideBeroepsgroep } from '../../../src/schema/guide.js';
import type { Render } from '../pages/templates.js';
import type { SiteInput } from '../site-input.js';
import { cardView } from './card.js';
import { leafletView } from './leaflet.js';
import type { PaperFormat, PaperPage } from './paper-page.js';
import { posterView } from './poster.js';
import { walletView } from './wallet.js';
import { checkSheetView, reportSheetView, talkSheetView } from './writing.js';

/** Everything of one guide that is paper as well as a page. */
export function paperPages(unfilled: Guide, input: SiteInput, render: Render): readonly PaperPage[] {
  const sheets = [card(null), ...unfilled.beroepsgroepen.map(card), ...others];
  return sheets.flatMap(({ folder, name, template, title, format, sides, view, group = null }) => {
    const guide = inWordsOf(unfilled, group);
    const place = { path: `${guide.id}/${folder}/index.html`, pdf: `${guide.id}/${folder}/${name}.pdf` };
    const seen = view(guide, input, place);
    if (!seen) return [];
    const html = render(`paper/${template}`, seen);
    return [{ ...place, html, format, sides, title: `${title} – Meldcode ${guide.name}`, date: guide.date }];
  });
}

interface Sheet {
  /** Folder of the page below that of the guide. */
  readonly folder: string;
  /** Name of the PDF, without its ending. */
  readonly name: string;
  readonly template: string;
  readonly title: string;
  readonly format: PaperFormat;
  readonly sides: number;
  /** Id of the beroepsgroep it is for; everybody where there is none. */
  readonly group?: string;
  /** What is on it; null where the content has nothing for it. */
  readonly view: (guide: Guide, input: SiteInput, place: { path: string; pdf: string }) => object | null;
}

function card(group: GuideBeroepsgroep | null): Sheet {
  return {
    ...{ name: 'kaart', template: 'kaart', format: 'A4', sides: 2 },
    folder: group ? `kaart/${group.id}` : 'kaart',
    title: group ? `Kaart ${group.name}` : 'Kaart',
    ...(group && { group: group.id }),
    view: (guide, input, place) => cardView(guide, findBeroepsgroep(guide, group?.id ?? null) ?? null, input, place),
  };
}

const others: readonly Sheet[] = [
  {
    ...{ folder: 'folder', name: 'folder', template: 'folder', title: 'Folder' },
    ...{ format: 'A4-landscape', sides: 2, view: leafletView },
  },
  {
    ...{ folder: 'poster', name: 'poster', template: 'poster', title: 'Poster' },
    ...{ format: 'A3', sides: 1, view: posterView },
  },
  {
    ...{ folder: 'zakkaart', name: 'zakkaart', template: 'zakkaart', title: 'Zakkaart' },
    ...{ format: 'A4', sides: 1, view: walletView },
  },
  check('kindcheck', 'Kindcheck'),
  check('mantelzorgcheck', 'Mantelzorgcheck'),
  {
    ...{ folder: 'gesprek', name: 'gesprek', template: 'gesprek', title: 'Gesprek voorbereiden' },
    ...{ format: 'A4', sides: 2, view: talkSheetView },
  },
  {
    ...{ folder: 'formulier', name: 'formulier', template: 'formulier', title: 'Melding voorbereiden' },
    ...{ format: 'A4', sides: 2, view: reportSheetView },
  },
];

function check(topic: string, title: string): Sheet {
  return {
    ...{ folder: topic, name: topic, template: 'check', title, format: 'A4', sides: 1 },
    view: (guide, input, place) => checkSheetView(topic, guide, input, place),
  };
}
