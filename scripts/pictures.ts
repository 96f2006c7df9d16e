import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { answerValues, type AnswerValue } from '../src/engine/index.js';
import { chromiumArgs, isRoot } from '../src/site/pdf/chromium.mjs';
import { ensureChromium } from '../test/setup/browsers.mjs';
import { build } from '../src/site/build.js';
import { toSmallPng } from '../src/site/reference/small-png.js';
import { projectFolder } from '../src/site/project.js';
import { serve } from '../src/site/hosting/serve.js';

/** A picture in docs/pictures/, of a page of the built site in a certain state. */
interface Picture {
  readonly name: string;
  readonly path: string;
  /** What to show of the page, as a selector; from its top left corner. */
  readonly of: string;
  readonly width: number;
  readonly height: number;
  readonly media: 'screen' | 'print';
  /** The answers given before the picture is taken, one a screen. */
  readonly answers?: readonly AnswerValue[];
}

const phone = { width: 390, height: 780, media: 'screen' } as const;
const wizard = { path: 'twente/', of: 'meldcode-wizard', ...phone };
const check = { path: 'twente/afwegingskader/', of: 'afwegingskader-check', ...phone };
/** A4 at 96 dots an inch. */
const sheet = { width: 794, height: 1123, media: 'print' } as const;

const pictures: readonly Picture[] = [
  { name: 'start', ...wizard },
  { name: 'vraag', ...check, answers: ['ja'] },
  { name: 'uitkomst', ...check, answers: ['ja', 'nee', 'ja'] },
  { name: 'kaart', path: 'twente/kaart/', of: 'body', ...sheet },
];

/** One font, because the look of `system-ui` differs from one machine to the next; and the margins of a printed page. */
const sameEverywhere = `
  body { font-family: 'Liberation Sans', Arial, sans-serif; }
  meldcode-wizard, afwegingskader-check { --meldcode-font-family: 'Liberation Sans', Arial, sans-serif; }
  @media print { body { padding: 12mm; } }
`;

async function take(context: BrowserContext, address: string, picture: Picture): Promise<Buffer> {
  const { path, of, width, height, media, answers = [] } = picture;
  const page = await context.newPage();
  // Higher than what is shown: nothing has to scroll.
  await page.setViewportSize({ width, height: 2 * height });
  await page.emulateMedia({ media, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${address}/${path}`);
  await page.addStyleTag({ content: sameEverywhere });
  for (const answer of answers) await give(page, answer);
  // A new screen scrolls to below the strip.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.mouse.move(0, 0);
  const box = await page.locator(of).boundingBox();
  const clip = { x: 0, y: box?.y ?? 0, width, height };
  const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  await page.close();
  return png;
}

/** The answers stand in the order of the engine, whatever they are called here. */
async function give(page: Page, answer: AnswerValue): Promise<void> {
  await page.locator('afwegingskader-check [part="question"] .rows button').nth(answerValues.indexOf(answer)).click();
}

const folder = join(projectFolder, 'docs/pictures');
mkdirSync(folder, { recursive: true });
await build(projectFolder);
const site = await serve(join(projectFolder, 'dist'), 0);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: chromiumArgs(),
  chromiumSandbox: !isRoot(),
});
// The pages forbid the style that sets the font.
const context = await browser.newContext({ bypassCSP: true, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
for (const picture of pictures) {
  const png = toSmallPng(await take(context, site.address, picture));
  writeFileSync(join(folder, `${picture.name}.png`), png);
  console.log(`docs/pictures/${picture.name}.png, ${(png.length / 1000).toFixed(1)} kB`);
}
await browser.close();
await site.close();
