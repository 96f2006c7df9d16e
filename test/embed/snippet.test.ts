import { HtmlValidate, Parser } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { colourIds, fromFragment, toFragment, versionIds, type Choice } from '../../src/embed/choice.js';
import { administratorText, shortcode, snippet, snippetText } from '../../src/embed/snippet.js';
import { formIds, partIds, placeIds, remainsIds } from '../../src/shared/embedding.js';
import { unescaped } from '../site/unescaped.js';
import { ordered, site } from './site.js';

const choices: readonly Choice[] = placeIds.flatMap((place) =>
  formIds.flatMap((form) =>
    partIds.flatMap((part) =>
      ['', 'kinderopvang'].flatMap((beroepsgroep) =>
        versionIds.flatMap((version) =>
          colourIds.map((colours) => ({ place, form, part, beroepsgroep, version, colours })),
        ),
      ),
    ),
  ),
);
const inWords = (choice: Choice) => Object.values(choice).join(' ');

const parser = new Parser(await new HtmlValidate().getConfigFor('snippet.html'));
const root = 'https://meldcode.example/hulp/';

/** What keeps a script as it is, before its address and behind it. */
const before = 'data-cfasync="false" ';
const behind = ' data-noptimize="1" data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-nowprocket';

describe('the advised snippet', () => {
  it('is a link that becomes the wizard, and the script of the moving channel', () => {
    expect(snippetText(ordered({}))).toBe(
      [
        '<a href="https://meldcode.example/hulp/voorbeeld/" data-meldcode>Open Zo &amp; &quot;zo&quot; &lt;b&gt;, 112 of 0800 2000</a>',
        `<script ${before}src="https://meldcode.example/hulp/widget/v1/voorbeeld.js" defer${behind}></script>`,
      ].join('\n'),
    );
  });

  it('takes beroepsgroep, part and colours', () => {
    const choice = { part: 'afwegingskader', beroepsgroep: 'kinderopvang', colours: 'regio' } as const;
    expect(snippetText(ordered(choice)).split('\n')[0]).toBe(
      '<a href="https://meldcode.example/hulp/voorbeeld/afwegingskader/" data-meldcode data-beroepsgroep="kinderopvang" data-thema="regio">Open Zo &amp; &quot;zo&quot; &lt;b&gt;, 112 of 0800 2000</a>',
    );
  });
});

/** What stands on a page where the widget does not. */
const numbers =
  '<p>Bel <a href="tel:112">112</a>. Of bel <a href="tel:08002000">0800 2000</a>. <a href="https://meldcode.example/hulp/voorbeeld/">Naar Zo &amp; &quot;zo&quot; &lt;b&gt;</a></p>';

describe('a snippet of another form', () => {
  it('is an element with the two numbers of the whole country and a link inside', () => {
    const choice = { form: 'element', beroepsgroep: 'kinderopvang', colours: 'regio' } as const;
    expect(snippetText(ordered(choice)))
      .toBe(`<script ${before}src="${root}widget/v1/voorbeeld.js" defer${behind}></script>
<meldcode-wizard regio="voorbeeld" beroepsgroep="kinderopvang" thema="regio">
  ${numbers}
</meldcode-wizard>`);
  });

  it('names an organisation as such, and the check by its tag', () => {
    const text = snippetText(ordered({ form: 'element', part: 'afwegingskader' }, { kind: 'organisatie' }));
    expect(text).toContain('<afwegingskader-check organisatie="voorbeeld">');
    expect(text).toContain('</afwegingskader-check>');
  });

  it('is a frame with its settings where no server sees them, one height for every screen, and the numbers below it', () => {
    const choice = { form: 'kader', beroepsgroep: 'kinderopvang', colours: 'regio' } as const;
    expect(snippetText(ordered(choice))).toBe(
      `<iframe src="${root}voorbeeld/embed/#beroepsgroep=kinderopvang&amp;thema=regio" title="Meldcode Zo &amp; &quot;zo&quot; &lt;b&gt;" width="100%" height="720" style="height: min(85vh, 760px)" allow="clipboard-write"></iframe>
${numbers}`,
    );
  });

  it('is an address alone, of the page of the beroepsgroep where there is one', () => {
    expect(snippetText(ordered({ form: 'adres' }))).toBe(`${root}voorbeeld/`);
    expect(snippetText(ordered({ form: 'adres', beroepsgroep: 'kinderopvang' }))).toBe(
      `${root}voorbeeld/beroepsgroepen/kinderopvang/`,
    );
  });
});

describe('a snippet for a system', () => {
  it('is for WordPress an address of which it makes a frame, whatever the beroepsgroep', () => {
    const choice = { place: 'wordpress', form: 'adres', beroepsgroep: 'kinderopvang' } as const;
    expect(snippetText(ordered(choice))).toBe(`${root}voorbeeld/`);
    expect(snippetText(ordered({ ...choice, part: 'afwegingskader' }))).toBe(`${root}voorbeeld/afwegingskader/`);
  });

  it('is for SharePoint a frame without a script', () => {
    expect(snippetText(ordered({ place: 'sharepoint', form: 'kader' }))).toMatch(/^<iframe [^>]*><\/iframe>$/);
  });

  it('is for Google Sites the address of the page for a frame', () => {
    const choice = { place: 'google-sites', form: 'kader', part: 'afwegingskader', colours: 'regio' } as const;
    expect(snippetText(ordered(choice))).toBe(`${root}voorbeeld/embed/afwegingskader/#thema=regio`);
  });

  it.each(['drupal', 'typo3', 'moodle'] as const)(
    'is for %s an address that says by itself what it becomes, and HTML where there is more to say',
    (place) => {
      expect(snippetText(ordered({ place }))).toBe(`${root}voorbeeld/#meldcode`);
      expect(snippetText(ordered({ place, beroepsgroep: 'artsen' }))).toBe(
        `<a href="${root}voorbeeld/#meldcode" data-meldcode data-beroepsgroep="artsen">Open Zo &amp; &quot;zo&quot; &lt;b&gt;, 112 of 0800 2000</a>`,
      );
    },
  );

  it('is for a message its lines, as text', () => {
    expect(snippetText(ordered({ place: 'bericht', form: 'adres' }))).toBe(
      `Zie ${site.name}:\n${root}voorbeeld/\nBel 112 of 0800 2000.`,
    );
  });

  it('is for the plugin of WordPress a shortcode', () => {
    const choice = { part: 'afwegingskader', beroepsgroep: 'artsen', colours: 'regio' } as const;
    expect(shortcode(ordered({}))).toBe('[meldcode regio="voorbeeld"]');
    expect(shortcode(ordered(choice, { kind: 'organisatie' }))).toBe(
      '[meldcode organisatie="voorbeeld" beroepsgroep="artsen" thema="regio" onderdeel="afwegingskader"]',
    );
  });
});

describe('a fixed version', () => {
  it.each(['link', 'element'] as const)('holds the script of a %s by its hash', (form) => {
    expect(snippetText(ordered({ form, version: 'vast' }))).toContain(
      `<script ${before}src="${root}widget/1.2.3/voorbeeld-2026-01-02-1a2b3c4d.js" integrity="sha384-A+/=" crossorigin="anonymous" defer${behind}></script>`,
    );
  });

  it('makes no difference to a frame, which is a page of ours', () => {
    const frame = { form: 'kader' } as const;
    expect(snippetText(ordered({ ...frame, version: 'vast' }))).toBe(snippetText(ordered(frame)));
  });
});

describe('a site whose address the build does not know', () => {
  const unknown = { address: null };

  it('is named where a script can read it, once something moved that', () => {
    expect(snippetText(ordered({}, unknown))).toContain(`data-nowprocket data-site="${root}"></script>`);
    const element = snippetText(ordered({ form: 'element' }, unknown));
    expect(element).toContain(`<meldcode-wizard regio="voorbeeld" data-site="${root}">`);
    expect(element).toContain('data-nowprocket></script>');
  });

  it('is not named beside a file that has its content in it', () => {
    for (const form of ['link', 'element'] as const) {
      expect(snippetText(ordered({ form, version: 'vast' }, unknown))).not.toContain('data-site');
    }
  });
});

describe('every choice', () => {
  it('leaves the two numbers on a page where nothing of ours works, where it can hold a text', () => {
    for (const choice of choices) {
      const made = snippet(ordered(choice));
      // An address is all that these places take; what to write beside it is a step of the instruction.
      if ('text' in made || (choice.place === 'sharepoint' && choice.form === 'kader')) continue;
      expect(snippetText(ordered(choice)), inWords(choice)).toMatch(/112.*0800 2000/s);
    }
  });

  it.each(choices.map((choice) => [inWords(choice), choice] as const))('%s is what its HTML says', (_, choice) => {
    const made = snippet(ordered(choice));
    const text = snippetText(ordered(choice));
    expect(text).not.toMatch(/\{\w+\}|undefined|null/);
    if ('text' in made) {
      expect(text).toBe(made.text);
      return;
    }
    // What a parser reads is what was meant, with every attribute and every text.
    const read = parser.parseHtml(text).childElements.map(({ tagName, attributes }) => ({
      tag: tagName,
      attributes: attributes.map(({ key, value }) => [key, value === null ? '' : unescaped(String(value))]),
    }));
    const meant = made.html.flatMap((piece) =>
      typeof piece === 'string' ? [] : [{ tag: piece.tag, attributes: Object.entries(piece.attributes) }],
    );
    expect(read).toEqual(meant);
    expect(text).not.toContain('<b>');
  });

  it('goes through the fragment of an address and comes out the same', () => {
    for (const choice of choices) {
      for (const remains of remainsIds) {
        expect(fromFragment(toFragment({ choice, remains }))).toEqual({ choice, remains });
      }
    }
  });

  it('is the advised one in a fragment that says something else', () => {
    expect(fromFragment('#inhoud')).toEqual(fromFragment(''));
    expect(fromFragment('#place=nergens&form=link').choice.place).toBe('website');
  });
});

describe('a text for an administrator', () => {
  it('has the domain, the folder with its slash, the script and the page for a frame', () => {
    const text = administratorText('{domein} {map} {script} {kader} {tag} {plugin}', ordered({ place: 'sharepoint' }));
    expect(text).toBe(
      `meldcode.example ${root}widget/v1/ <script ${before}src="${root}widget/v1/voorbeeld.js" defer${behind}></script> ${root}voorbeeld/embed/ <a href hreflang data-meldcode data-beroepsgroep data-thema> ${root}wordpress/meldcode.zip`,
    );
  });

  it('has the script of the version that was chosen', () => {
    expect(administratorText('{script}', ordered({ version: 'vast' }))).toContain('integrity="sha384-A+/="');
  });

  it('leaves an address that nobody knows to be filled in', () => {
    expect(administratorText('{domein}', { ...ordered({}), root: 'https://HOST/' })).toBe('HOST');
  });
});
