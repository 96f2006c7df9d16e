import { inWordsOf } from '../../../src/guide/client-words.js';
import type { Guide } from '../../../src/schema/guide.js';
import { paperPages } from '../paper/paper-pages.js';
import type { PaperPage } from '../paper/paper-page.js';
import type { Pages, SiteInput } from '../site-input.js';
import { decisionTable } from '../decision-table.js';
import { embeddedPages, oembedAnswer, oembedPath } from '../oembed.js';
import { begrippenView } from './begrippen.js';
import { beroepsgroepView } from './beroepsgroep.js';
import { beslistabelView } from './beslistabel.js';
import { elementView } from './element-view.js';
import { homeView } from './home.js';
import { exampleView, snippetsView } from './snippets.js';
import { notFoundView } from './not-found.js';
import { themePath } from './shell.js';
import { loadTemplates, type Render } from './templates.js';
import { themeCss } from './theme.js';
import { versiesView } from './versies.js';

/** Every sheet of paper of the site. */
export function renderPaper(input: SiteInput): readonly PaperPage[] {
  const render = loadTemplates();
  return input.guides.flatMap((guide) => paperPages(guide, input, render));
}

/**
 * Every page of the site, sheets too, the decision table as a file, and a style sheet with the colours of each region and
 * organisation.
 */
export function renderSite(input: SiteInput, sheets: readonly PaperPage[] = renderPaper(input)): Pages {
  const render = loadTemplates();
  return new Map([
    ...nationalPages(input, render),
    ...input.guides.flatMap((guide) => guidePages(guide, input, render)),
    ...sheets.map(({ path, html }) => [path, html] as const),
  ]);
}

type Files = readonly (readonly [path: string, content: string])[];

function nationalPages(input: SiteInput, render: Render): Files {
  return [
    page('index.html', (path) => render('start', homeView(input, path))),
    page('404.html', (path) => render('niet-gevonden', notFoundView(input, path))),
    page('beslistabel/index.html', (path) => render('beslistabel', beslistabelView(input, path))),
    ['beslistabel/beslistabel.csv', decisionTable()],
    page('versies/index.html', (path) => render('versies', versiesView(input, path))),
    ['versies/releases.json', `${JSON.stringify(input.releases, null, 2)}\n`],
  ];
}

function guidePages(unfilled: Guide, input: SiteInput, render: Render): Files {
  const guide = inWordsOf(unfilled, null);
  const { id, beroepsgroepen } = guide;
  return [
    [themePath(id), themeCss(guide.theme)],
    page(`${id}/index.html`, (path) => render('wizard', elementView(guide, input, path))),
    page(`${id}/afwegingskader/index.html`, (path) => render('afwegingskader', elementView(guide, input, path))),
    page(`${id}/embed/index.html`, (path) => render('embed', elementView(guide, input, path))),
    page(`${id}/embed/afwegingskader/index.html`, (path) =>
      render('embed-afwegingskader', elementView(guide, input, path)),
    ),
    page(`${id}/insluiten/index.html`, (path) => render('insluiten', snippetsView(guide, input, path))),
    page(`${id}/insluiten/voorbeeld/index.html`, (path) => render('voorbeeld', exampleView(guide, input, path))),
    ...oembedAnswers(guide, input, render),
    page(`${id}/begrippen/index.html`, (path) => render('begrippen', begrippenView(guide, input, path))),
    ...beroepsgroepen.map((group) =>
      page(`${id}/beroepsgroepen/${group.id}/index.html`, (path) =>
        render('beroepsgroep', beroepsgroepView(group.id, inWordsOf(unfilled, group.id), input, path)),
      ),
    ),
  ];
}

/** Only where the address of the site is known: these answers are read elsewhere. */
function oembedAnswers(guide: Guide, { url }: SiteInput, render: Render): Files {
  if (url === null) return [];
  return embeddedPages(guide).map((embedded) => [oembedPath(embedded.page), oembedAnswer(embedded, url, render)]);
}

function page(path: string, content: (path: string) => string): readonly [string, string] {
  return [path, content(path)];
}
