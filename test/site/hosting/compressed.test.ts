import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hasTwins, twinsOf } from '../../../src/site/hosting/compressed.js';

const page = '<p>Bel 112 of Veilig Thuis.</p>\n'.repeat(100);
const { gz, br } = await twinsOf(Buffer.from(page));

describe('the compressed twins', () => {
  it('stand beside each text, and no other file', () => {
    const paths = ['index.html', 'widget/v1/meldcode.mjs', 'kaart.pdf', 'beeld.png', '_headers'];
    expect(paths.filter(hasTwins)).toEqual(['index.html', 'widget/v1/meldcode.mjs']);
  });

  it('hold the same text', () => {
    expect(gunzipSync(gz).toString()).toBe(page);
    expect(brotliDecompressSync(br).toString()).toBe(page);
  });

  it('have the same bytes each time, on every system', async () => {
    expect(await twinsOf(Buffer.from(page))).toEqual({ gz, br });
    // Header of RFC 1952: no name, no time, as small as can be, unknown system.
    expect([...gz.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });
});
