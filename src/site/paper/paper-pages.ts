import { inWordsOf } from '../../guide/client-words.js';
import { findBeroepsgroep } from '../../guide/reader.js';
import type { Guide, GuideBeroepsgroep } from '../../schema/guide.js';
import type { Render } from '../views/templates.js';
import { sheetFolders, sheetPaths } from '../paths.js';
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
  return sheets.flatMap(({ folder, below, template, title, format, sides, view }) => {
    // What stands below the folder is the card of a group.
    const guide = inWordsOf(unfilled, below ?? null);
    const place = sheetPaths(guide.id, folder, below);
    const seen = view(guide, input, place);
    if (!seen) return [];
    const html = render(`paper/${template}`, seen);
    return [
      {
        ...place,
        html,
        format,
        sides,
        title: `${title} – Meldcode ${guide.name}`,
        date: guide.date,
        language: guide.language,
      },
    ];
  });
}

interface Sheet {
  /** Folder of the page below that of the guide. */
  readonly folder: string;
  /** One of several in that folder: the group whose card it is. */
  readonly below?: string;
  readonly template: string;
  readonly title: string;
  readonly format: PaperFormat;
  readonly sides: number;
  /** What is on it; null where the content has nothing for it. */
  readonly view: (guide: Guide, input: SiteInput, place: { path: string; pdf: string }) => object | null;
}

function card(group: GuideBeroepsgroep | null): Sheet {
  return {
    ...{ folder: sheetFolders.card, template: 'kaart', format: 'A4', sides: 2 },
    ...(group && { below: group.id }),
    title: group ? `Kaart ${group.name}` : 'Kaart',
    view: (guide, input, place) => cardView(guide, findBeroepsgroep(guide, group?.id ?? null) ?? null, input, place),
  };
}

const others: readonly Sheet[] = [
  {
    ...{ folder: sheetFolders.leaflet, template: 'folder', title: 'Folder' },
    ...{ format: 'A4-landscape', sides: 2, view: leafletView },
  },
  {
    ...{ folder: sheetFolders.poster, template: 'poster', title: 'Poster' },
    ...{ format: 'A3', sides: 1, view: posterView },
  },
  {
    ...{ folder: sheetFolders.wallet, template: 'zakkaart', title: 'Zakkaart' },
    ...{ format: 'A4', sides: 1, view: walletView },
  },
  check(sheetFolders.kindcheck, 'Kindcheck'),
  check(sheetFolders.mantelzorgcheck, 'Mantelzorgcheck'),
  {
    ...{ folder: sheetFolders.talk, template: 'gesprek', title: 'Gesprek voorbereiden' },
    ...{ format: 'A4', sides: 2, view: talkSheetView },
  },
  {
    ...{ folder: sheetFolders.form, template: 'formulier', title: 'Melding voorbereiden' },
    ...{ format: 'A4', sides: 2, view: reportSheetView },
  },
];

function check(topic: string, title: string): Sheet {
  return {
    ...{ folder: topic, template: 'check', title, format: 'A4', sides: 1 },
    view: (guide, input, place) => checkSheetView(topic, guide, input, place),
  };
}
