/** Bundle entry `voorbeeld.js`, on a page as somebody may have on an intranet: shows what becomes of a snippet there. */
import { partIds } from '../../shared/embedding.js';
import { fromFragment, type Choice, type Example } from '../choice.js';
import { siteAt } from './data.js';
import { element, type Markup } from '../markup.js';
import { toNodes } from './nodes.js';
import { PartFrame } from './part-frame.js';
import { isFrame, linkText, snippet, snippetText, type Ordered } from '../snippet.js';

const place = document.querySelector<HTMLElement>('[data-plaats]');
if (place) begin(place);

function begin(place: HTMLElement): void {
  const site = siteAt(place);
  const order = (choice: Choice): Ordered => ({ choice, site, root: new URL('../../../', location.href).href });
  // Both at once: no request waits for what somebody chooses.
  const frames = new Map(partIds.map((part) => [part, new PartFrame(part)]));
  const shown = document.createElement('div');
  place.replaceChildren(...[...frames.values()].map(({ iframe }) => iframe), shown);
  const show = () => {
    const example = fromFragment(location.hash);
    const inFrame = example.remains === 'alles' && isFrame(example.choice, site);
    for (const [part, frame] of frames) frame.show(order({ ...example.choice, place: 'website', form: 'kader', part }));
    for (const [part, { iframe }] of frames) iframe.hidden = !inFrame || part !== example.choice.part;
    const ordered = order(example.choice);
    shown.replaceChildren(toNodes(inFrame ? belowFrame(ordered) : whatRemains(example, ordered), document));
  };
  window.addEventListener('hashchange', show);
  show();
}

/** What a page shows of a snippet, once the system behind it has taken away what it does not allow. */
function whatRemains({ choice, remains }: Example, ordered: Ordered): readonly Markup[] {
  const made = snippet(ordered);
  if (remains === 'broncode') return [element('p', {}, snippetText(ordered))];
  if ('text' in made) return choice.form === 'link' ? [linkTo(made.text, linkText(ordered))] : linesOf(made.text);
  const pieces = made.html.filter((piece) => typeof piece !== 'string' && piece.tag !== 'script');
  if (remains === 'link') return pieces.map((piece) => withoutMark(piece));
  return remains === 'inhoud' ? pieces.flatMap(withoutOurTags) : pieces;
}

/** What a system leaves that knows no elements and no frames. */
function withoutOurTags(piece: Markup): readonly Markup[] {
  return typeof piece === 'string' || piece.tag === 'p' ? [piece] : piece.children;
}

/** What stands beside a frame. */
function belowFrame(ordered: Ordered): readonly Markup[] {
  const made = snippet(ordered);
  return 'text' in made ? [] : made.html.filter((piece) => typeof piece !== 'string' && piece.tag === 'p');
}

/** A link that no script finds. */
function withoutMark(piece: Markup): Markup {
  if (typeof piece === 'string') return piece;
  const { href } = piece.attributes;
  return element(piece.tag, { href }, ...piece.children);
}

/** A text, with its addresses as links. */
function linesOf(text: string): readonly Markup[] {
  return text.split('\n').map((line) => element('p', {}, /^https?:/.test(line) ? linkTo(line, line) : line));
}

function linkTo(href: string, words: string): Markup {
  return element('a', { href }, words);
}
