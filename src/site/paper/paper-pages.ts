import type { CheckId } from '../../engine/index.js';
import { inWordsOf } from '../../guide/client-words.js';
import { findBeroepsgroep } from '../../guide/reader.js';
import type { Guide, GuideBeroepsgroep } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import { fill } from '../../shared/fill.js';
import type { Render } from '../views/templates.js';
import { sheetFolders, sheetPaths } from '../paths.js';
import type { SiteInput } from '../site-input.js';
import { cardView } from './card.js';
import { leafletView } from './leaflet.js';
import { pictureOf, type PaperFormat, type PaperPage } from './paper-page.js';
import { formView } from '../form/form-view.js';
import { sheetName } from './sheet.js';
import { posterView } from './poster.js';
import { walletView } from './wallet.js';
import { checkSheetView, reportSheetView, talkSheetView } from './writing.js';

/** Everything of one guide that is paper as well as a page. */
export function paperPages(unfilled: Guide, input: SiteInput, render: Render): readonly PaperPage[] {
  const sheets = [card(null), ...unfilled.beroepsgroepen.map(card), ...others];
  return sheets.flatMap((sheet) => {
    const { name, group, template, format, sides, view } = sheet;
    const guide = inWordsOf(unfilled, group?.id ?? null);
    const place = sheetPaths(guide.id, sheetFolders[name], group?.id);
    const seen = view(guide, input, place);
    if (!seen) return [];
    const html = render(template, seen);
    const { date, language } = guide;
    const words = { title: titleOf(sheet, guide, input.national), maker: input.national.pages['site-name'] };
    const picture = group ? null : pictureOf(place.pdf, format);
    return [{ ...place, picture, html, format, sides, ...words, date, language }];
  });
}

/** What a PDF is called: the sheet, and whose it is. */
function titleOf({ name, group }: Sheet, guide: Guide, { pages, paper }: National): string {
  const sheet = group ? fill(paper['card-of-group'], { naam: group.name }) : sheetName(name, guide, paper);
  return `${sheet} – ${fill(pages['title-of'], { naam: guide.name })}`;
}

interface Sheet {
  /** Its word in the national content, and its folder below that of the guide. */
  readonly name: keyof typeof sheetFolders;
  /** The group whose card it is, one of several in that folder. */
  readonly group?: GuideBeroepsgroep;
  readonly template: string;
  readonly format: PaperFormat;
  /** How many sides it promises; null where it is as long as its text. */
  readonly sides: number | null;
  /** What is on it; null where the content has nothing for it. */
  readonly view: (guide: Guide, input: SiteInput, place: { path: string; pdf: string }) => object | null;
}

function card(group: GuideBeroepsgroep | null): Sheet {
  return {
    ...{ name: 'card', template: 'paper/kaart', format: 'A4', sides: 2 },
    ...(group && { group }),
    view: (guide, input, place) => cardView(guide, findBeroepsgroep(guide, group?.id ?? null) ?? null, input, place),
  };
}

const others: readonly Sheet[] = [
  { name: 'leaflet', template: 'paper/folder', format: 'A4-landscape', sides: 2, view: leafletView },
  { name: 'poster', template: 'paper/poster', format: 'A3', sides: 1, view: posterView },
  { name: 'wallet', template: 'paper/zakkaart', format: 'bank-card', sides: 4, view: walletView },
  check('kindcheck'),
  check('mantelzorgcheck'),
  { name: 'talk', template: 'paper/gesprek', format: 'A4', sides: 2, view: talkSheetView },
  // One of the two: the form of the region, or room to prepare the call.
  { name: 'form', template: 'formulier', format: 'A4', sides: null, view: formView },
  { name: 'form', template: 'paper/formulier', format: 'A4', sides: 2, view: reportSheetView },
];

/** The sheet of a subject with the id of its folder. */
function check(name: CheckId): Sheet {
  return {
    ...{ name, template: 'paper/check', format: 'A4', sides: 1 },
    view: (guide, input, place) => checkSheetView(name, guide, input, place),
  };
}
