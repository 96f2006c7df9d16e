import { inWordsOf } from '../guide/client-words.js';
import type { Guide } from '../schema/guide.js';
import { paperPages } from './paper/paper-pages.js';
import type { PaperPage } from './paper/paper-page.js';
import { collectFiles, type Part } from './site-files.js';
import type { Pages, SiteInput, WholeInput } from './site-input.js';
import { iconSvg } from './pictures/icon.js';
import { isToBeFound, robotsTxt, sitemaps } from './views/crawlers.js';
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
export function renderPaper(input: WholeInput): readonly PaperPage[] {
  return input.guides.flatMap((guide) => guidePaper(guide, input));
}

/** Every sheet of paper of a guide, and its protocol. */
export function guidePaper(guide: Guide, input: SiteInput): readonly PaperPage[] {
  const render = loadTemplates();
  return [...paperPages(guide, input, render), protocolPage(guide, input, render)];
}

/**
 * Every page of the site, sheets too, the decision table as a file, and a style sheet with the colours of each region and
 * organisation.
 */
export function renderSite(input: WholeInput, sheets: readonly PaperPage[] = renderPaper(input)): Pages {
  const pages = collectFiles([
    { maker: 'the pages of no region', files: nationalPages(input) },
    ...input.guides.map((guide) => ({ maker: `the pages of ${guide.id}`, files: guidePages(guide, input) })),
    ...sheets.map(sheetPart),
  ]);
  const found = [...pages].flatMap(([path, content]) => (isToBeFound(path, content) ? [path] : []));
  return input.url === null ? pages : new Map([...pages, ...sitemaps(found, input.url)]);
}

/** The page of a sheet as a part of the site. */
export function sheetPart({ path, html, title }: PaperPage): Part<string> {
  return { maker: `the sheet "${title}"`, files: [[path, html]] };
}

type File = readonly [path: string, content: string];

/** The pages of no region. What they list of guides is known without those guides. */
export function nationalPages(input: SiteInput): readonly File[] {
  const render = loadTemplates();
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

/** The pages of one guide that are no sheets, and what stands beside them. Each is made when it is asked for. */
export function* guidePages(unfilled: Guide, input: SiteInput): Iterable<File> {
  const render = loadTemplates();
  const guide = inWordsOf(unfilled, null);
  const { id, beroepsgroepen } = guide;
  const paths = guidePaths(id);
  yield [paths.theme, themeCss(guide.theme)];
  yield [paths.icon, iconSvg(guide.theme)];
  yield [paths.webManifest, webManifest(guide, input)];
  yield page(paths.wizard, (path) => render('wizard', elementView(guide, input, path)));
  yield page(paths.check, (path) => render('afwegingskader', elementView(guide, input, path)));
  yield page(paths.embed, (path) => render('embed', elementView(guide, input, path)));
  yield page(paths.embedCheck, (path) => render('embed-afwegingskader', elementView(guide, input, path)));
  yield page(paths.snippets, (path) => render('insluiten', snippetsView(guide, input, path)));
  yield page(paths.example, (path) => render('voorbeeld', exampleView(guide, input, path)));
  yield* oembedAnswers(guide, input);
  yield page(paths.terms, (path) => render('begrippen', begrippenView(guide, input, path)));
  yield* organisationPages(guide, input, render);
  for (const group of beroepsgroepen) {
    const ofGroup = (path: string) => beroepsgroepView(group.id, inWordsOf(unfilled, group.id), input, path);
    yield page(groupPage(id, group.id), (path) => render('beroepsgroep', ofGroup(path)));
  }
}

function organisationPages(guide: Guide, input: SiteInput, render: Render): readonly File[] {
  if (organisationsOf(guide, input).length === 0) return [];
  const { organisations } = guidePaths(guide.id);
  return [page(organisations, (path) => render('organisaties', organisationsView(guide, input, path)))];
}

/** Only where the address of the site is known: these answers are read elsewhere. */
function oembedAnswers(guide: Guide, { url, national }: SiteInput): readonly File[] {
  if (url === null) return [];
  return embeddedPages(guide, national).map((embedded) => [
    oembedPath(embedded.page),
    oembedAnswer(embedded, url, national),
  ]);
}

function page(path: string, content: (path: string) => string): File {
  return [path, content(path)];
}
