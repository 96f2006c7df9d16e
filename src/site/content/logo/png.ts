import { crc32 } from 'node:zlib';
import { say, type Said } from '../../../schema/messages/sentences.js';
import type { Size } from './svg.js';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** On paper a logo is at most 40 mm wide: with fewer dots it is blurred, more nobody sees. */
const sides = { smallest: 240, largest: 2400 } as const;

/** What is wrong with a PNG of somebody else. */
export function pngProblems(bytes: Uint8Array): readonly Said[] {
  const size = pngSize(bytes);
  if (!size) return [say('png-vorm')];
  const { width, height } = size;
  const { smallest, largest } = sides;
  const fits = Math.max(width, height) >= smallest && Math.max(width, height) <= largest;
  return fits ? [] : [say('png-maat', width, height, smallest, largest)];
}

/** How many pixels it has; undefined where it is no whole PNG, or one that moves. */
export function pngSize(bytes: Uint8Array): Size | undefined {
  const png = Buffer.from(bytes);
  if (!png.subarray(0, 8).equals(signature)) return undefined;
  const parts = partsOf(png);
  const header = parts?.[0];
  if (!parts || header?.type !== 'IHDR' || header.data.length !== 13) return undefined;
  const types = parts.map(({ type }) => type);
  if (types.at(-1) !== 'IEND' || !types.includes('IDAT') || types.includes('acTL')) return undefined;
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

interface PngPart {
  readonly type: string;
  readonly data: Buffer;
}

/** The parts of a PNG up to its end, and nothing after it; undefined where one is broken. */
function partsOf(png: Buffer): readonly PngPart[] | undefined {
  const parts: PngPart[] = [];
  let at = signature.length;
  while (at + 12 <= png.length) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return undefined;
    parts.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return at === png.length ? parts : undefined;
}
