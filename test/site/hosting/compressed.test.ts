import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hasTwins, withCompressor } from '../../../src/site/hosting/compressed.js';
import { twinsOf } from '../../../src/site/hosting/twins.mjs';

const page = '<p>Bel 112 of Veilig Thuis.</p>\n'.repeat(100);
const { gz, br } = twinsOf(Buffer.from(page));

describe('the compressed twins', () => {
  it('stand beside each text, and no other file', () => {
    const paths = ['index.html', 'widget/v1/meldcode.mjs', 'kaart.pdf', 'beeld.png', '_headers'];
    expect(paths.filter(hasTwins)).toEqual(['index.html', 'widget/v1/meldcode.mjs']);
  });

  it('hold the same text', () => {
    expect(gunzipSync(gz).toString()).toBe(page);
    expect(brotliDecompressSync(br).toString()).toBe(page);
  });

  it('have the same bytes each time, on every system', () => {
    expect(twinsOf(Buffer.from(page))).toEqual({ gz, br });
    // Header of RFC 1952: no name, no time, as small as can be, unknown system.
    expect([...gz.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });
});

describe('threads that compress', () => {
  it.each([1, 2])('give each text its own twins, the same as anywhere (%s)', async (count) => {
    const texts = Array.from({ length: 9 }, (_, at) => Buffer.from(`${page.repeat(at)}${at}`));
    const all = await withCompressor(({ twinsOf: ask }) => Promise.all(texts.map((text) => ask(text))), count);
    for (const [at, twins] of all.entries()) {
      expect(gunzipSync(twins.gz).toString()).toBe(String(texts[at]));
      expect(Buffer.from(twins.br).equals(twinsOf(texts[at]!).br)).toBe(true);
    }
  });

  it('say what went wrong in one of them, then as well', async () => {
    const nothing = undefined as unknown as Uint8Array;
    await withCompressor(async ({ twinsOf: ask }) => {
      await expect(ask(nothing)).rejects.toThrow(TypeError);
      await expect(ask(Buffer.from(page))).rejects.toThrow(TypeError);
    }, 1);
  });
});
