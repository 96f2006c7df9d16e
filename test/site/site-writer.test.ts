import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { twinsOf } from '../../src/site/hosting/twins.mjs';
import { PathTaken } from '../../src/site/site-files.js';
import { siteWriter } from '../../src/site/site-writer.js';

const page = '<p>Bel 112 of Veilig Thuis.</p>\n'.repeat(100);
const hidden = `<meta name="robots" content="noindex">${page}`;

const compressor = { atOnce: 4, twinsOf: (content: Uint8Array) => Promise.resolve(twinsOf(content)) };

/** A writer, and what it wrote. */
function setup() {
  const written = new Map<string, Uint8Array>();
  const write = (path: string, content: string | Uint8Array) =>
    Promise.resolve(void written.set(path, Buffer.from(content)));
  return { written, writer: siteWriter({ write }, compressor) };
}

describe('a site that is written part by part', () => {
  it('has each text with its twins, and other files alone', async () => {
    const { writer, written } = setup();
    await writer.add({
      maker: 'pages',
      files: [
        ['a.html', page],
        ['kaart.pdf', Buffer.from(page)],
      ],
    });
    await writer.end();
    expect([...written.keys()].sort()).toEqual(['a.html', 'a.html.br', 'a.html.gz', 'kaart.pdf']);
    expect(gunzipSync(written.get('a.html.gz')!).toString()).toBe(page);
    expect(brotliDecompressSync(written.get('a.html.br')!).toString()).toBe(page);
  });

  it('is known afterwards in the order of its files, with what their twins measure', async () => {
    const { writer, written } = setup();
    await writer.add({
      maker: 'pages',
      files: [
        ['z.html', page],
        ['a.html', hidden],
      ],
    });
    await writer.add({ maker: 'the PDFs', files: [['kaart.pdf', Buffer.from(page)]] });
    await writer.end();
    expect(writer.files()).toEqual([
      { path: 'z.html', gzip: written.get('z.html.gz')?.length, isFound: true },
      { path: 'a.html', gzip: written.get('a.html.gz')?.length, isFound: false },
      { path: 'kaart.pdf', gzip: null, isFound: false },
    ]);
    expect(writer.bytes()).toMatchObject({ count: 2, original: page.length + hidden.length });
    expect(writer.bytes().brotli).toBeLessThan(writer.bytes().gzip);
  });

  it('refuses a path of an earlier part, and one of its twins', async () => {
    const { writer } = setup();
    await writer.add({ maker: 'pages', files: [['a.html', page]] });
    for (const path of ['a.html', 'A.html', 'a.html.gz']) {
      await expect(writer.add({ maker: 'logos', files: [[path, page]] })).rejects.toThrow(PathTaken);
    }
  });

  it('makes no file before there is room for the one before it', async () => {
    let made = 0;
    const finish: (() => void)[] = [];
    const write = () => new Promise<void>((done) => finish.push(done));
    const writer = siteWriter({ write }, compressor);
    const files = (function* () {
      for (made = 1; made <= 50; made++) yield [`${made}.pdf`, Buffer.alloc(1)] as const;
    })();
    const adding = writer.add({ maker: 'the PDFs', files });
    for (let turn = 0; turn < 100; turn++) await new Promise((go) => setImmediate(go));
    expect(made).toBeLessThan(10);
    const timer = setInterval(() => finish.splice(0).forEach((done) => done()), 0);
    await adding;
    await writer.end();
    clearInterval(timer);
    expect(made).toBe(51);
  });
});
