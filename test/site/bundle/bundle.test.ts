import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { toAscii } from '../../../src/site/bundle/ascii.js';
import { bundle, bundleScripts } from '../../../src/site/bundle/bundle.js';
import { collapse, minifyCss, minifyHtml } from '../../../src/site/bundle/template-space.js';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/widget/${name}`, import.meta.url));

describe('the bundle', () => {
  let code = '';

  beforeAll(async () => {
    code = await bundle(fixture('main.ts'));
  });

  it('is one script that keeps its names to itself', () => {
    expect(code).toMatch(/^\/\/[^\n]*\n\/\*[^\n]*Lit[^\n]*BSD-3-Clause[^\n]*\*\/\n/);
    expect(code).not.toMatch(/^\s*(import|export)\b/m);
    expect(code.split('\n')[2]).toMatch(/^\(function\(\)\{|^\(\(\)=>\{/);
  });

  it('asks for all of it to be compiled while it comes in, on the one line where that counts', () => {
    expect(code.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
  });

  it('holds no syntax that browsers do not know, and is the production build of Lit', () => {
    expect(code).not.toMatch(/@property\b|\baccessor [a-z]/);
    // As when somebody has set NODE_ENV; vitest has.
    expect(process.env['NODE_ENV']).toBe('test');
    expect(code).not.toMatch(/dev.mode/);
  });

  it('leaves the layout of templates behind, and line breaks in other texts alone', () => {
    expect(code).toMatch(/:host\{display:block\}/);
    expect(code).toContain('<p>');
    expect(code).toMatch(/`a\nb`|a\\nb/);
  });

  it('cannot be made of a file that is not there', async () => {
    // Vite says so itself as well.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(bundle(fixture('nowhere.ts'))).rejects.toThrow('nowhere.ts');
  });
});

describe('the scripts', () => {
  it('are of one source: three classic ones, and a module that knows its own address', async () => {
    const { module, ...classic } = await bundleScripts();
    for (const [name, script] of Object.entries(classic)) {
      expect(script, name).toMatch(/^(\/\/#.*\n)?\/\*[^\n]*\*\/\n\(/);
      expect(script, name).not.toContain('import.meta');
    }
    expect(module).toContain('import.meta.url');
    expect(module).not.toMatch(/\bimport\s*[{"'(]|\bexport\s*\{\s*\w/);
    for (const script of [module, classic.classic]) {
      expect(script).toContain('afwegingskader-check');
      expect(script).toContain('__MELDCODE_VERSION__');
    }
  });
});

describe('a script in ASCII', () => {
  it('means the same, whatever the host takes it for', () => {
    const code = `({ text: 'é – “x” 😀', template: \`é\${1}😀\`, found: /^[é–]+$/.test('é–'), ë: 1 })`;
    const ascii = toAscii(code);
    expect(ascii).toMatch(/^[\x20-\x7e]*$/);
    expect(new Script(ascii).runInThisContext()).toEqual(new Script(code).runInThisContext());
  });
});

describe('white space', () => {
  it('with a line break becomes one space, inside the given parts alone', () => {
    expect(collapse('a\n  b | c\n  d  e | f\n  g', [{ start: 8, end: 20 }])).toBe('a\n  b | c d  e | f\n  g');
    expect(collapse('x\ny\nz', [])).toBe('x\ny\nz');
  });

  it('leaves HTML beside a block, and stays beside a word', () => {
    const html = '<div class="a"> <p>Bel <b>112</b> <span>nu</span> </p> <button>Ja</button> </div>';
    expect(minifyHtml(html)).toBe('<div class="a"><p>Bel <b>112</b> <span>nu</span></p><button>Ja</button></div>');
    // A tag that goes on after a value has no end here.
    expect(minifyHtml('<b>a</b> <p class=')).toBe('<b>a</b><p class=');
  });

  it('and comments leave a style sheet, except where they mean something', () => {
    expect(
      minifyCss(
        '/* why */:host( .a ) > b , c { color: var( --x, #fff ); margin: 0 -1em; } @media (max-height: 2em) { a:b {} } ',
      ),
    ).toBe(':host(.a)>b ,c{color:var(--x,#fff);margin:0 -1em}@media (max-height:2em){a:b{}}');
    expect(minifyCss('.a * { margin: 0.5em 10.5em; width: calc(0.5 * 2em / 3) }')).toBe(
      '.a *{margin:.5em 10.5em;width:calc(.5 * 2em/3)}',
    );
    expect(minifyCss('width: calc(1px + (2em - 3px))')).toBe('width: calc(1px + (2em - 3px))');
  });
});
