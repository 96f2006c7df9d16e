import { defineComponent, h, ref, Fragment, type PropType } from 'vue';
import { words } from './words.js';

/** A small app whose pages hold a link to us, as somebody writes one who knows nothing of us. */
export const App = defineComponent({
  props: { href: { type: String as PropType<string>, required: true } },
  setup({ href }) {
    const [isHome, hasLink, news, isTurned] = [ref(true), ref(true), ref(0), ref(false)];
    const button = (name: string, onClick: () => void) => h('button', { type: 'button', onClick }, name);
    const link = () => (hasLink.value ? h('a', { href, 'data-meldcode': '' }, words.link) : null);
    const pages = {
      home: () =>
        h(Fragment, [
          news.value > 0 ? h('p', `${words.news} ${String(news.value)}`) : null,
          link(),
          h('p', words.below),
        ]),
      other: () => h(Fragment, [null, h('a', { href: '/elders' }, words.elsewhere)]),
    };
    return () => {
      const items = [h('li', { key: 'link' }, [link()]), h('li', { key: 'text' }, words.below)];
      return h('div', [
        button(words.other, () => (isHome.value = false)),
        button(words.home, () => (isHome.value = true)),
        button(words.remove, () => (hasLink.value = false)),
        button(words.add, () => news.value++),
        button(words.turn, () => (isTurned.value = !isTurned.value)),
        h('main', [isHome.value ? pages.home() : pages.other()]),
        h('ul', isTurned.value ? items.toReversed() : items),
      ]);
    };
  },
});
