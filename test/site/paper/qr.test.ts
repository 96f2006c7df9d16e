import { createRequire } from 'node:module';
import type jsQr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrView, type QrView } from '../../../src/site/paper/qr.js';

// Its types promise a default export, which Node does not find in it.
const readQr = createRequire(import.meta.url)('jsqr') as typeof jsQr;

/** Dots a square, as a camera sees it. */
const scale = 4;

/** The path as a picture: white with dark runs. */
function drawn({ size, path }: QrView): Uint8ClampedArray {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const start = (row * width + Number(x) * scale) * 4;
      for (let at = start; at < start + Number(run) * scale * 4; at++) if (at % 4 < 3) pixels[at] = 0;
    }
  }
  return pixels;
}

function read(view: QrView): string | undefined {
  const width = view.size * scale;
  return readQr(drawn(view), width, width)?.data;
}

describe('a QR code', () => {
  it.each(['https://meldcode.example/twente/', 'https://veilig-thuis.example/een/lange/map/meldcode/noaberkracht/'])(
    'says %s',
    (address) => {
      expect(read(qrView(address))).toBe(address);
    },
  );

  it('draws nothing but runs of squares, inside a white edge of four', () => {
    const { size, path } = qrView('https://meldcode.example/twente/');
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
    expect(runs.map(([run]) => run).join('')).toBe(path);
    expect(Math.min(...runs.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
    expect(Math.max(...runs.flatMap(([, x, y, run]) => [Number(x) + Number(run), Number(y) + 1]))).toBe(size - 4);
  });
});
