// Runs in the page that is printed, so a function can use nothing from around it.
import type { InPage } from '../surplus.js';

/** Headings and text of the open page. */
const lookAt: InPage['lookAt'] = () => {
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
    .filter((heading) => !heading.closest('[hidden]'))
    .map(({ textContent }) => textContent);
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    // A long word may be divided there, and is one word.
    const isDivided = node.previousSibling?.nodeName === 'WBR';
    text += (isDivided ? '' : ' ') + (node.textContent ?? '');
  }
  return { headings, text };
};

/** What does not fit on the printed sides of the open page. */
const surplusOn: InPage['surplusOn'] = () => {
  // An office printer cannot come nearer to an edge than 10 mm; a card is cut, and 3 mm is enough. Half a pixel is how far a browser rounds.
  const marginOf = (side: Element) => ((side.matches('.pas') ? 3 : 10) * 96) / 25.4 - 0.5;
  const wordsOf = (part: Element) => part.textContent.replace(/\s+/g, ' ').trim();
  // Lines to write on fill what is left of a place, and may be cut between two lines.
  const partsOf = (side: Element) =>
    [side, ...side.querySelectorAll('*')].filter((part) => !part.closest('.lijnen, svg, .onzichtbaar'));
  const hasText = (part: Element) =>
    [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  /** How far a part comes nearer to an edge of a place than it may; less than nothing where it does not. */
  const beyond = (part: Element, place: DOMRect, room: number) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    return room - Math.min(left - place.left, place.right - right, top - place.top, place.bottom - bottom);
  };
  const reachesOut = (part: Element, place: DOMRect, room: number) => beyond(part, place, room) > 0;
  const isTooSmall = (part: Element) =>
    // A digit is lower than the line it stands on, and that line may be higher than its square.
    !part.matches('.notities, .cijfer') &&
    getComputedStyle(part).display !== 'inline' &&
    part.clientHeight > 0 &&
    (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1);
  return [...document.querySelectorAll('.blad')].flatMap((side, at) => {
    const margin = marginOf(side);
    const parts = partsOf(side);
    const texts = parts.filter(hasText);
    const paper = side.getBoundingClientRect();
    const longestOf = (some: readonly Element[]) => some.map(wordsOf).sort((a, b) => b.length - a.length)[0] ?? '';
    const inMillimetres = (much: readonly number[]) => Math.ceil((Math.max(...much) * 25.4) / 96);
    const tooSmall = parts.filter(isTooSmall);
    // A place inside another makes that one too small as well; the innermost has the text to blame.
    const places = tooSmall.filter(
      (place) => place !== side && !tooSmall.some((other) => other !== place && place.contains(other)),
    );
    const ofPlaces = places.flatMap((place) => {
      const inside = texts.filter((text) => place.contains(text));
      const cut = inside.find((text) => reachesOut(text, place.getBoundingClientRect(), -1)) ?? inside[0];
      const much = [place.scrollHeight - place.clientHeight, place.scrollWidth - place.clientWidth];
      const told = { side: at + 1, longest: longestOf(inside), millimetres: inMillimetres(much) };
      return cut ? [{ ...told, text: wordsOf(cut) }] : [];
    });
    if (ofPlaces.length > 0) return ofPlaces;
    const out = texts.filter((text) => reachesOut(text, paper, margin));
    const first = out[0] ?? (tooSmall.includes(side) ? texts.at(-1) : undefined);
    if (!first) return [];
    const much = [
      side.scrollHeight - side.clientHeight,
      side.scrollWidth - side.clientWidth,
      ...texts.map((text) => beyond(text, paper, margin)),
    ];
    return [{ side: at + 1, text: wordsOf(first), longest: longestOf(texts), millimetres: inMillimetres(much) }];
  });
};

export const inPage: InPage = { lookAt, surplusOn };
