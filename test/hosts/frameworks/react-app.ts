import { createElement as h, useState, type ReactElement } from 'react';
import { words, type AppProps } from './words.js';

/** A small app whose pages hold a link to us, as somebody writes one who knows nothing of us. */
export function App({ href }: AppProps): ReactElement {
  const [isHome, setHome] = useState(true);
  const [hasLink, setLink] = useState(true);
  const [news, setNews] = useState(0);
  const [isTurned, setTurned] = useState(false);
  const button = (name: string, onClick: () => void) => h('button', { type: 'button', onClick }, name);
  const link = h('a', { key: 'link', href, 'data-meldcode': '' }, words.link);
  const items = [h('li', { key: 'link' }, hasLink && link), h('li', { key: 'text' }, words.below)];
  return h(
    'div',
    null,
    button(words.other, () => setHome(false)),
    button(words.home, () => setHome(true)),
    button(words.remove, () => setLink(false)),
    button(words.add, () => setNews(news + 1)),
    button(words.turn, () => setTurned(!isTurned)),
    // Both pages have a link at the same place, so one and the same element serves for both.
    isHome
      ? h(
          'main',
          null,
          news > 0 && h('p', null, `${words.news} ${String(news)}`),
          hasLink && link,
          h('p', null, words.below),
        )
      : h('main', null, false, h('a', { key: 'link', href: '/elders', 'data-meldcode': undefined }, words.elsewhere)),
    h('ul', null, isTurned ? items.toReversed() : items),
  );
}
