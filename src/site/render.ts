import { inWordsOf } from '../guide/client-words.js';
import type { Guide } from '../schema/guide.js';
import { paperPages } from './paper/paper-pages.js';
import type { PaperPage } from './paper/paper-page.js';
import { collectFiles } from './site-files.js';
import type { Pages, SiteInput } from './site-input.js';
import { iconSvg } from './pictures/icon.js';
import { robotsTxt, sitemap } from './views/crawlers.js';
import { webManifest } from './views/web-manifest.js';
import { decisionTable } from './routes/decision-table.js';
import { embeddedPages, oembedAnswer } from './views/oembed.js';
import { groupPage, guidePaths, oembedPath, sitePaths } from './paths.js';
import { begrippenView } from './pages/begrippen.js';
import { beroepsgroepView } from './pages/beroepsgroep.js';
import { beslistabelView } from './pages/beslistabel.js';
import { elementView } from './pages/element-view.js';
import { homeView } from './pages/home.js';
import { exampleView, snippetsView } from './pages/snippets.js';
import { notFoundView } from './pages/not-found.js';
import { organisationsView } from './pages/organisations.js';
import { organisationsOf } from './views/organisations-of.js';
import { protocolPage } from './protocol/protocol-page.js';
import { loadTemplates, type Render } from './views/templates.js';
import { themeCss } from './pages/theme.js';
import { versiesView } from './pages/versies.js';

/** Every sheet of paper of the site, and the protocol of each guide. */
export function renderPaper(input: SiteInput): readonly PaperPage[] {
  const render = loadTemplates();
  return input.guides.flatMap((guide) => [...paperPages(guide, input, render), protocolPage(guide, input, render)]);
}

/**
 * Every page of the site, sheets too, the decision table as a file, and a style sheet with the colours of each region and
 * organisation.
 */
export function renderSite(input: SiteInput, sheets: readonly PaperPage[] = renderPaper(input)): Pages {
  const render = loadTemplates();
  const pages = collectFiles([
    { maker: 'the pages of no region', files: nationalPages(input, render) },
    ...input.guides.map((guide) => ({ maker: `the pages of ${guide.id}`, files: guidePages(guide, input, render) })),
    ...sheets.map(({ path, html, title }) => ({ maker: `the sheet "${title}"`, files: [[path, html]] as Files })),
  ]);
  return input.url === null ? pages : new Map([...pages, [sitePaths.sitemap, sitemap(pages, input.url)]]);
}

type Files = readonly (readonly [path: string, content: string])[];

function nationalPages(input: SiteInput, render: Render): Files {
  return [
    page(sitePaths.start, (path) => render('start', homeView(input, path))),
    page(sitePaths.notFound, (path) => render('niet-gevonden', notFoundView(input, path))),
    page(sitePaths.decisionPage, (path) => render('beslistabel', beslistabelView(input, path))),
    [sitePaths.decisionTable, decisionTable()],
    [sitePaths.theme, themeCss(input.national.theme)],
    [sitePaths.robots, robotsTxt(input.url)],
    page(sitePaths.versionsPage, (path) => render('versies', versiesView(input, path))),
    [sitePaths.releases, `${JSON.stringify(input.releases, null, 2)}\n`],
  ];
}

function guidePages(unfilled: Guide, input: SiteInput, render: Render): Files {
  const guide = inWordsOf(unfilled, null);
  const { id, beroepsgroepen } = guide;
  const paths = guidePaths(id);
  return [
    [paths.theme, themeCss(guide.theme)],
    [paths.icon, iconSvg(guide.theme)],
    [paths.webManifest, webManifest(guide, input)],
    page(paths.wizard, (path) => render('wizard', elementView(guide, input, path))),
    page(paths.check, (path) => render('afwegingskader', elementView(guide, input, path))),
    page(paths.embed, (path) => render('embed', elementView(guide, input, path))),
    page(paths.embedCheck, (path) => render('embed-afwegingskader', elementView(guide, input, path))),
    page(paths.snippets, (path) => render('insluiten', snippetsView(guide, input, path))),
    page(paths.example, (path) => render('voorbeeld', exampleView(guide, input, path))),
    ...oembedAnswers(guide, input),
    page(paths.terms, (path) => render('begrippen', begrippenView(guide, input, path))),
    ...organisationPages(guide, input, render),
    ...beroepsgroepen.map((group) =>
      page(groupPage(id, group.id), (path) =>
        render('beroepsgroep', beroepsgroepView(group.id, inWordsOf(unfilled, group.id), input, path)),
      ),
    ),
  ];
}

function organisationPages(guide: Guide, input: SiteInput, render: Render): Files {
  if (organisationsOf(guide, input).length === 0) return [];
  const { organisations } = guidePaths(guide.id);
  return [page(organisations, (path) => render('organisaties', organisationsView(guide, input, path)))];
}

/** Only where the address of the site is known: these answers are read elsewhere. */
function oembedAnswers(guide: Guide, { url, national }: SiteInput): Files {
  if (url === null) return [];
  return embeddedPages(guide, national).map((embedded) => [
    oembedPath(embedded.page),
    oembedAnswer(embedded, url, national),
  ]);
}

function page(path: string, content: (path: string) => string): readonly [string, string] {
  return [path, content(path)];
}
