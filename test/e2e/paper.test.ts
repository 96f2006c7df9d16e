import { expect, test } from './support/fixtures.js';
import { boxesOutside, sideways } from './support/layout.js';
import { sheetPaths } from './support/sheets.js';

interface Side {
  /** How far the content is larger than the side, or a part than its place; nothing when it fits. */
  readonly tooLarge: readonly string[];
  /** Texts less than 10 mm from an edge, where an office printer cannot come. */
  readonly nearEdge: readonly string[];
}

/** What does not fit on the printed sides of the open page. */
function measure(): readonly Side[] {
  return [...document.querySelectorAll('.blad')].map((side) => {
    // A card is cut, and no printer has to reach its edge.
    const margin = ((side.matches('.pas') ? 3 : 10) * 96) / 25.4 - 0.5;
    const paper = side.getBoundingClientRect();
    // Lines to write on fill what is left of a place, and may be cut between two lines.
    const parts = [side, ...side.querySelectorAll('*')].filter((part) => !part.closest('.lijnen, svg, .onzichtbaar'));
    const tooLarge = parts
      .filter((part) => getComputedStyle(part).display !== 'inline' && part.clientHeight > 0)
      .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
      // A digit is lower than the line it stands on, and that line may be higher than its square.
      .filter((part) => !part.matches('.notities, .cijfer'))
      .map((part) => `${part.tagName} ${part.className}: ${part.textContent.trim().slice(0, 40)}`);
    const nearEdge = parts
      .filter((part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const [x, y] = [
          Math.min(left - paper.left, paper.right - right),
          Math.min(top - paper.top, paper.bottom - bottom),
        ];
        return x < margin || y < margin;
      })
      .map((part) => part.textContent.trim().slice(0, 40));
    return { tooLarge, nearEdge };
  });
}

test('the site has sheets of paper', () => {
  expect(sheetPaths.length).toBeGreaterThan(50);
});

for (const path of sheetPaths) {
  test(`${path} has nothing cut on its printed sides`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const sides = await page.evaluate(measure);
    expect(sides.map(({ tooLarge }) => tooLarge)).toEqual(sides.map(() => []));
    expect(sides.map(({ nearEdge }) => nearEdge)).toEqual(sides.map(() => []));
  });
}

/** Letters as wide as those of the widest fonts; also what WCAG 1.4.12 asks a page to bear. */
const wideLetters = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

test.describe('at 400 percent zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const path of sheetPaths.filter((sheet) => /^\/petruschool\/[^/]+\/$/.test(sheet))) {
    test(`nothing on ${path} stands out of the window, however wide its letters`, async ({ page }) => {
      await page.goto(path);
      expect(await boxesOutside(page)).toEqual([]);
      await page.evaluate((css) => {
        const style = new CSSStyleSheet();
        style.replaceSync(css);
        document.adoptedStyleSheets = [style];
      }, wideLetters);
      expect(await boxesOutside(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  }
});
