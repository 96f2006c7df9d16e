import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test, type Host } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { builtFile, guideOf } from '../e2e/support/site.js';
import { inDanger } from '../e2e/support/walks.js';
import { below, bringPaintbox, contrast, groundOf, painted, type Colour } from './colours.js';

const guide = guideOf('twente');
const white: Colour = [255, 255, 255];

test.beforeEach(({ page }) => bringPaintbox(page));

/** The check of Twente at its outcome, on a page with these declarations. */
async function outcomeOn(page: Page, host: Host, site: string, css: string, attributes = ''): Promise<Reader> {
  const element = `<afwegingskader-check regio="twente" ${attributes}></afwegingskader-check>`;
  const style = `<style>html { ${css} }</style>`;
  await page.goto(host.page(`${style}${element}<script src="${site}/widget/v1/twente.js"></script>`));
  const reader = new Reader(page, guide, 'afwegingskader-check');
  await reader.answerAll(inDanger.path);
  await reader.unfold();
  return reader;
}

async function expectReadable(page: Page): Promise<void> {
  const { texts, edges } = await painted(page);
  expect(below(4.5, texts)).toEqual([]);
  expect(below(3, edges)).toEqual([]);
}

const pages: Readonly<Record<string, string>> = {
  'a button with a dark background and no text': '--utrecht-button-primary-action-background-color: #0b2e13',
  'a button with a light background and no text': '--utrecht-button-primary-action-background-color: #ffe9a8',
  'a button with text and no background': '--nl-button-primary-color: #14508c',
  'a button with a background like its text':
    '--nl-button-primary-background-color: #777; --nl-button-primary-color: #777',
  'a transparent button': '--nl-button-primary-background-color: transparent; --nl-button-primary-color: #fff',
  'a button of which only the background when pressed is set':
    '--nl-button-primary-hover-background-color: #ffd; --nl-button-primary-active-background-color: #fff',
  'light text and no background': '--utrecht-document-color: #ffffff',
  'a dark background and no text': '--utrecht-document-background-color: #101010',
  'a dark background with its own text':
    '--utrecht-document-background-color: #262626; --utrecht-document-color: #f2f2f2',
  'a transparent page on dark':
    'background: #111; --utrecht-document-background-color: transparent; --utrecht-document-color: #fff',
  'links and borders as light as the page': '--nl-link-color: #fdfdfd; --utrecht-form-control-border-color: #eee',
  'a heading that cannot be seen': '--nl-heading-level-2-color: rgb(255 255 255 / 20%)',
  'a page that is coloured': '--utrecht-document-background-color: #ffd6e7; --nl-link-color: #ff3d8b',
  'a page that is dark and says nothing': 'background: #101010; color: #eee',
  'a page that is dark and says so': 'color-scheme: dark; background: #101010; color: #eee',
  'a light house style on a page that is dark where the reader likes that':
    'color-scheme: dark; --utrecht-document-background-color: #fff; --utrecht-document-color: #222',
  'a page that is no colour': '--utrecht-document-background-color: linear-gradient(#000, #111)',
  'text and a button that are no colour': '--nl-paragraph-color: none; --nl-button-primary-background-color: none',
  'only our own background': '--meldcode-paper: #123456',
  'only our own accent, which is light': '--meldcode-accent: #ffdd00',
  'only our own text on a button': '--meldcode-on-accent: #14508c',
};

for (const [name, css] of Object.entries(pages)) {
  test(`every text is readable with ${name}`, async ({ page, host, baseURL }) => {
    await outcomeOn(page, host, baseURL!, css);
    await expectReadable(page);
  });
}

test('the danger number is red in every house style, and asks none for a colour', async ({ page, host, baseURL }) => {
  const css = 'utrecht-alert-error-color nl-color-danger utrecht-feedback-danger-color meldcode-ink'
    .split(' ')
    .map((name) => `--${name}: #00aa00`)
    .join(';');
  await outcomeOn(page, host, baseURL!, css);
  const { texts } = await painted(page);
  const { ground } = texts.find(({ what }) => what.endsWith(' 112'))!;
  expect(ground).toEqual([163, 21, 21]);
});

test.describe('our own properties', () => {
  const own =
    '--meldcode-accent: #5a1e6e; --meldcode-on-accent: #fff0ff; --meldcode-paper: #fffdf5; --meldcode-ink: #30200a';
  const theirs =
    '--nl-button-primary-background-color: #0a0; --nl-button-primary-color: #000; --utrecht-document-background-color: #eee; --nl-paragraph-color: #00f; --nl-heading-level-2-color: #0f0; --nl-link-color: #080';

  for (const [where, scheme] of [
    ['in the light', 'light'],
    ['in the dark', 'dark'],
  ] as const) {
    for (const attributes of ['', 'thema="regio"']) {
      test(`win over the page and the region ${where} ${attributes}`, async ({ page, host, baseURL }) => {
        await outcomeOn(page, host, baseURL!, `color-scheme: ${scheme}; ${theirs}; ${own}`, attributes);
        expect(await groundOf(page, '.root')).toEqual([255, 253, 245]);
        const { texts } = await painted(page);
        const find = (words: string) => texts.find(({ what }) => what.includes(words))!;
        expect(find('the number of an action')).toMatchObject({ colour: [255, 240, 255], ground: [90, 30, 110] });
        expect(find(guide.outcomes.melden.title).colour).toEqual([48, 32, 10]);
        await expectReadable(page);
      });
    }
  }
});

test.describe('a house style that changes while the page is open', () => {
  test('takes the element along, and thema too', async ({ page, host, baseURL }) => {
    await outcomeOn(page, host, baseURL!, '');
    const paper = () => groundOf(page, '.root');
    expect(await paper()).toEqual(white);
    const set = (name: string, value: string) =>
      page.evaluate(
        (pair) => {
          document.documentElement.style.setProperty(pair[0]!, pair[1]!);
        },
        [name, value],
      );
    await set('--utrecht-document-background-color', '#262626');
    expect(await paper()).toEqual([38, 38, 38]);
    await expectReadable(page);
    const element = page.locator('afwegingskader-check');
    await element.evaluate((check: HTMLElement & { thema: string | null }) => {
      check.thema = 'regio';
    });
    await expect(element).toHaveAttribute('thema', 'regio');
    expect(await paper()).toEqual(white);
    await element.evaluate((check) => {
      check.removeAttribute('thema');
    });
    expect(await paper()).toEqual([38, 38, 38]);
  });

  test('is black on white on paper', async ({ page, host, baseURL }) => {
    await outcomeOn(
      page,
      host,
      baseURL!,
      '--utrecht-document-background-color: #262626; --utrecht-document-color: #f2f2f2',
    );
    await page.emulateMedia({ media: 'print' });
    expect(await groundOf(page, '.root')).toEqual(white);
    await expectReadable(page);
  });
});

test.describe('a link and a frame', () => {
  const css = '--utrecht-document-background-color: #262626; --utrecht-document-color: #f2f2f2';

  test('a link hands its thema to the element', async ({ page, host, baseURL }) => {
    const link = `<a href="${baseURL!}/twente/" data-meldcode data-thema="regio">Meldcode</a>`;
    await page.goto(
      host.page(`<style>html { ${css} }</style>${link}<script src="${baseURL!}/widget/v1/twente.js"></script>`),
    );
    await new Reader(page, guide).expectStart();
    await expect(page.locator('meldcode-wizard')).toHaveAttribute('thema', 'regio');
    expect(await groundOf(page, '.root')).toEqual(white);
  });

  test('a frame takes it from its address', async ({ page, host, baseURL }) => {
    await page.goto(
      host.page(`<iframe src="${baseURL!}/twente/embed/#thema=regio" width="600" height="600"></iframe>`),
    );
    await expect(page.frameLocator('iframe').locator('meldcode-wizard')).toHaveAttribute('thema', 'regio');
  });
});

test('a browser that cannot calculate with colours shows the region, readable', async ({ page, host, baseURL }) => {
  const script = builtFile('widget/v1/twente.js').toString();
  const condition = 'srgb-linear calc(r * alpha) g b)';
  expect(script).toContain(condition);
  await page.route(/\/twente\.js$/, (route) =>
    route.fulfill({ body: script.replaceAll(condition, 'unheard-of)'), contentType: 'text/javascript' }),
  );
  await outcomeOn(page, host, baseURL!, '--nl-button-primary-background-color: #0a0; color-scheme: dark; color: #eee');
  await expectReadable(page);
  expect(contrast(await groundOf(page, '.root'), white)).toBe(1);
  const { texts } = await painted(page);
  const accent = texts.find(({ what }) => what === 'the number of an action')!.ground;
  expect(accent).toEqual([1, 3, 5].map((at) => Number.parseInt(guide.theme.light.accent.slice(at, at + 2), 16)));
});

test('docs/kleuren.md names each token that is asked for, and no other', () => {
  const source = readFileSync(new URL('../../src/components/theme/host-tokens.styles.ts', import.meta.url), 'utf8');
  const tokens = (text: string) => [
    ...new Set([...text.matchAll(/--(?:nl|utrecht|basis|wp)-[\w-]+\w/g)].map(([name]) => name)),
  ];
  const document = readFileSync(new URL('../../docs/kleuren.md', import.meta.url), 'utf8');
  const states = tokens(source).filter((name) => !/-(?:hover|active)(?:-|$)/.test(name));
  expect(tokens(document).sort()).toEqual(states.sort());
});
