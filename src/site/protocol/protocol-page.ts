import { inWordsOf } from '../../guide/client-words.js';
import type { Guide } from '../../schema/guide.js';
import { fill } from '../../shared/fill.js';
import type { PaperPage } from '../paper/paper-page.js';
import { protocolFolder, sheetPaths } from '../paths.js';
import type { SiteInput } from '../site-input.js';
import type { Render } from '../views/templates.js';
import { protocolView } from './protocol-view.js';

/** The protocol of a guide, a page that is printed as well. It is as long as its text. */
export function protocolPage(unfilled: Guide, input: SiteInput, render: Render): PaperPage {
  const guide = inWordsOf(unfilled, null);
  const place = sheetPaths(guide.id, protocolFolder);
  const { pages, protocol } = input.national;
  const { date, language } = guide;
  return {
    ...place,
    html: render('protocol', protocolView(guide, input, place)),
    title: `${protocol.name} – ${fill(pages['title-of'], { naam: guide.name })}`,
    maker: pages['site-name'],
    ...{ picture: null, format: 'A4', sides: null, date, language },
  };
}
