import { expect, waitUntil } from '@open-wc/testing';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { settled } from './reader.js';
import { paste } from './setup.js';

/** In these tests the script stands in /src/, so the site it belongs to is the whole server. */
const link = (address: string, attributes = 'data-meldcode') =>
  `<a href="${address}" ${attributes}>De meldcode: bel 0800 2000</a>`;

const isSeen = (element: Element | null) => element !== null && element.getBoundingClientRect().height > 0;
const hasContent = (element: Element | null) => Boolean(element?.shadowRoot?.querySelector('[part="strip"]'));

beforeEach(async () => {
  for (const id of ['twente', 'petruschool']) window.Meldcode?.add(await guideOf(id));
});

// Links wait until the page has loaded and is idle.
before(async () => {
  window.Meldcode?.add(await guideOf('twente'));
  const place = await paste(link('/twente/'));
  await waitUntil(() => place.querySelector('meldcode-wizard') !== null, undefined, { timeout: 20_000 });
});

describe('a link into the site of the script', () => {
  it('stays in its place, hidden, with the wizard beside it and a copy inside', async () => {
    const place = await paste(`<p>Voor</p>${link('/twente/', 'data-meldcode id="hulp"')}<p>Na</p>`);
    const [, own] = place.children;
    await settled();
    const [, still, element, after] = place.children;
    expect(still === own).to.be.true;
    expect([element!.localName, after!.localName]).to.deep.equal(['meldcode-wizard', 'p']);
    expect(element!.getAttribute('regio')).to.equal('twente');
    const copy = element!.children[0]!;
    expect([copy.getAttribute('href'), copy.textContent, copy.id]).to.deep.equal(['/twente/', own!.textContent, '']);
    expect(hasContent(element!)).to.be.true;
    expect([...place.querySelectorAll('a')].map(isSeen)).to.deep.equal([false, false]);
  });

  const addresses: Readonly<Record<string, readonly [string, string]>> = {
    '/twente': ['meldcode-wizard', 'twente'],
    '/petruschool/': ['meldcode-wizard', 'petruschool'],
    '/twente/afwegingskader/': ['afwegingskader-check', 'twente'],
    '/twente/afwegingskader': ['afwegingskader-check', 'twente'],
    '/twente/?bron=intranet': ['meldcode-wizard', 'twente'],
    '/twente/#meldcode': ['meldcode-wizard', 'twente'],
    '/petruschool/afwegingskader/#meldcode': ['afwegingskader-check', 'petruschool'],
    '/twente/index.html': ['meldcode-wizard', 'twente'],
    '/twente/afwegingskader/index.html?bron=intranet#meldcode': ['afwegingskader-check', 'twente'],
    '/Twente/': ['meldcode-wizard', 'twente'],
    [`//${location.host}/twente/`]: ['meldcode-wizard', 'twente'],
    [`https://${location.host}/twente/`]: ['meldcode-wizard', 'twente'],
  };
  for (const [address, [tag, id]] of Object.entries(addresses)) {
    it(`to ${address} becomes <${tag}> of ${id}`, async () => {
      const place = await paste(link(address));
      await settled();
      const element = place.querySelector('a')!.nextElementSibling;
      expect(element?.localName).to.equal(tag);
      expect(element?.getAttribute('regio')).to.equal(id);
      expect(hasContent(element)).to.be.true;
    });
  }

  it('needs no data attribute with the fragment', async () => {
    const place = await paste(link('/twente/#meldcode', ''));
    await settled();
    expect(hasContent(place.querySelector('meldcode-wizard'))).to.be.true;
  });

  it('hands over its settings, and nothing else', async () => {
    const place = await paste(
      link(
        '/twente/',
        'data-meldcode data-beroepsgroep="kinderopvang" data-thema="regio" data-onclick="x()" class="knop"',
      ),
    );
    await settled();
    const element = place.querySelector('meldcode-wizard')!;
    expect(element.getAttributeNames().sort()).to.deep.equal(['beroepsgroep', 'regio', 'style', 'thema']);
    expect(element.getAttribute('beroepsgroep')).to.equal('kinderopvang');
    expect(element.getAttribute('thema')).to.equal('regio');
  });

  it('keeps the place that the page reserved', async () => {
    const place = await paste(
      link('/twente/', 'data-meldcode style="display: block; min-height: 1500px"') + '<p>Na</p>',
    );
    await settled();
    const [, element, after] = place.children;
    expect(hasContent(element!)).to.be.true;
    expect(element!.getBoundingClientRect().height).to.equal(1500);
    expect(after!.getBoundingClientRect().top - element!.getBoundingClientRect().top).to.be.at.least(1500);
  });

  it('is upgraded when it comes later, however deep', async () => {
    const place = await paste('<section><p></p></section>');
    const list = document.createElement('ul');
    list.innerHTML = `<li>${link('/twente/')}</li><li>${link('/twente/afwegingskader/')}</li>`;
    place.querySelector('p')!.append(list);
    await waitUntil(() => hasContent(place.querySelector('li > meldcode-wizard')));
    await waitUntil(() => hasContent(place.querySelector('li > afwegingskader-check')));
  });

  it('stays to be seen where its guide cannot be found', async () => {
    const lines = recordConsole();
    const place = await paste(link('/nergens-te-vinden/'));
    await waitUntil(() => lines.length > 0);
    expect(lines[0]).to.match(/nergens-te-vinden/);
    expect(isSeen(place.querySelector('meldcode-wizard > a'))).to.be.true;
  });
});

describe('an element beside a link', () => {
  const upgraded = async (source = link('/twente/')) => {
    const place = await paste(`<section>${source}</section><section></section>`);
    await settled();
    const [from, to] = place.querySelectorAll('section');
    const own = from!.querySelector('a')!;
    return { from: from!, to: to!, own, element: own.nextElementSibling as HTMLElement };
  };
  const elementsIn = (place: Element) => place.querySelectorAll('meldcode-wizard, afwegingskader-check').length;

  it('goes when the link goes, which is then as it was', async () => {
    const { from, own } = await upgraded(link('/twente/', 'data-meldcode style="display: block; color: red"'));
    own.remove();
    await settled();
    expect(from.childElementCount).to.equal(0);
    expect([own.hidden, own.style.display, own.style.color]).to.deep.equal([false, 'block', 'red']);
    from.append(own);
    await settled();
    expect(elementsIn(from)).to.equal(1);
    expect(isSeen(own)).to.be.false;
  });

  it('follows the link, and what stands between them stays there', async () => {
    const { from, to, own, element } = await upgraded();
    own.after(document.createElement('hr'));
    await settled();
    expect([...from.children].map(({ localName }) => localName)).to.deep.equal(['a', 'hr', 'meldcode-wizard']);
    to.append(own);
    await settled();
    expect(own.nextElementSibling === element).to.be.true;
    expect(hasContent(element)).to.be.true;
    to.append(document.createElement('p'), own);
    await settled();
    expect(own.nextElementSibling === element).to.be.true;
  });

  it('comes back when the page takes it away, until the page goes on with that', async () => {
    const { from, own, element } = await upgraded();
    element.remove();
    own.removeAttribute('style');
    own.hidden = false;
    await settled();
    expect(own.nextElementSibling === element).to.be.true;
    expect(isSeen(own)).to.be.false;
    for (let time = 0; time < 9; time++) {
      element.remove();
      await settled();
    }
    expect(elementsIn(from)).to.equal(0);
    expect(isSeen(own)).to.be.true;
  });

  it('follows what the link says', async () => {
    const { from, own } = await upgraded();
    own.dataset['thema'] = 'regio';
    await settled();
    expect(from.querySelector('meldcode-wizard')?.getAttribute('thema')).to.equal('regio');
    own.href = '/petruschool/afwegingskader/';
    await settled();
    expect(elementsIn(from)).to.equal(1);
    expect(from.querySelector('afwegingskader-check')?.getAttribute('regio')).to.equal('petruschool');
    own.removeAttribute('data-meldcode');
    await settled();
    expect(elementsIn(from)).to.equal(0);
    expect(isSeen(own)).to.be.true;
  });
});

describe('a link stays a link', () => {
  const others: Readonly<Record<string, string>> = {
    'without a mark': link('/twente/', ''),
    'to another page': link('/twente/kaart/'),
    'to a file': link('/twente/kaart/kaart.pdf'),
    'to the site itself': link('/'),
    'into another site': link('https://elders.example/twente/'),
    'into a site with a like name': link(`${location.origin}.example/twente/`),
    'without an address': '<a data-meldcode>De meldcode</a>',
    'in a picture': '<svg><a href="/twente/" data-meldcode><text y="20">De meldcode</text></a></svg>',
  };
  for (const [name, source] of Object.entries(others)) {
    it(name, async () => {
      recordConsole();
      const place = await paste(source);
      await settled();
      expect(place.querySelector('meldcode-wizard, afwegingskader-check')).to.be.null;
      expect(isSeen(place.querySelector('a'))).to.be.true;
    });
  }

  it('and the page builder hears why, once', async () => {
    const lines = recordConsole();
    await paste(link('https://elders.example/drenthe/') + link('https://elders.example/drenthe/'));
    await settled();
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.contain('https://elders.example/drenthe/').and.to.contain(location.origin);
  });

  it('inside an element, of which it is the fallback', async () => {
    const place = await paste(`<meldcode-wizard regio="twente"><p>${link('/twente/')}</p></meldcode-wizard>`);
    await settled();
    expect(place.querySelectorAll('meldcode-wizard').length).to.equal(1);
    expect(hasContent(place.querySelector('meldcode-wizard'))).to.be.true;
    expect(place.querySelector('p > a')).not.to.be.null;
  });
});
