import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../../src/site/hosting/compressed.js';

const page = '<p>Bel 112 of Veilig Thuis.</p>\n'.repeat(100);
const files = new Map<string, string | Uint8Array>([
  ['index.html', page],
  ['widget/v1/meldcode.mjs', Buffer.from(page)],
  ['kaart.pdf', page],
  ['beeld.png', page],
  ['_headers', page],
]);
const result = await compressed(files);

describe('the compressed twins', () => {
  it('stand beside each text, and no other file', () => {
    expect([...result.files.keys()]).toEqual([
      'index.html.gz',
      'index.html.br',
      'widget/v1/meldcode.mjs.gz',
      'widget/v1/meldcode.mjs.br',
    ]);
  });

  it('hold the same text', () => {
    expect(gunzipSync(result.files.get('index.html.gz')!).toString()).toBe(page);
    expect(brotliDecompressSync(result.files.get('index.html.br') as Uint8Array).toString()).toBe(page);
  });

  it('have the same bytes each time, on every system', async () => {
    const again = await compressed(files);
    for (const [path, content] of result.files) expect(again.files.get(path), path).toEqual(content);
    // Header of RFC 1952: no name, no time, as small as can be, unknown system.
    const head = (result.files.get('index.html.gz') as Uint8Array).subarray(0, 10);
    expect([...head]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  it('are counted', () => {
    const { count, original, gzip, brotli } = result.bytes;
    expect({ count, original }).toEqual({ count: 2, original: 2 * page.length });
    expect(gzip).toBe(2 * (result.files.get('index.html.gz')?.length ?? 0));
    expect(brotli).toBeLessThan(gzip);
  });
});
