import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number a pixel, 0xrrggbb. */
  readonly colours: readonly number[];
}

/**
 * The same picture with a palette of at most 256 colours, which is a third of what a browser writes. A page has few
 * colours; of a page with more, the rarest become the nearest that is kept. The same picture always gives the same bytes.
 */
export function toSmallPng(png: Buffer): Buffer {
  const { width, height, colours } = readPng(png);
  const palette = paletteOf(colours);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    const index = indexOf.get(colour) ?? nearest(palette, colour);
    indexOf.set(colour, index);
    // Each row starts with its filter, which is none: an index says nothing about the one beside it.
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, palette, no interlacing.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(colours: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const often = [...counts].sort(([a, many], [b, other]) => other - many || a - b);
  return often.slice(0, paletteSize).map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => {
    const [red, green, blue] = channels(colour).map((value, at) => value - (channels(other)[at] ?? 0)) as Rgb;
    return red * red + green * green + blue * blue;
  });
  return distances.indexOf(Math.min(...distances));
}

type Rgb = [red: number, green: number, blue: number];

function channels(colour: number): Rgb {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Reads what a browser writes for an opaque page: 8 bits a channel, red, green and blue, with or without transparency. */
export function readPng(png: Buffer): Pixels {
  const [width, height, depth, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) {
    throw new Error(`readPng: depth ${depth} with colour type ${kind} (expected 8 with 2 or 6)`);
  }
  const size = kind === 6 ? 4 : 3;
  const bytes = unfiltered(inflateSync(Buffer.concat(dataOf(png))), width * size, size);
  const colours = Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * size, 3));
  return { width, height, colours };
}

function dataOf(png: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(data);
  }
  return found;
}

/** Undoes the filter of each row (PNG specification, section 9). */
function unfiltered(filtered: Buffer, rowLength: number, size: number): Buffer {
  const rows = filtered.length / (rowLength + 1);
  const bytes = Buffer.alloc(rows * rowLength);
  for (let at = 0; at < bytes.length; at += 1) {
    const [row, column] = [Math.floor(at / rowLength), at % rowLength];
    const left = column < size ? 0 : (bytes[at - size] ?? 0);
    const up = bytes[at - rowLength] ?? 0;
    const upLeft = column < size ? 0 : (bytes[at - rowLength - size] ?? 0);
    const start = row * (rowLength + 1);
    bytes[at] = (filtered[start + 1 + column] ?? 0) + predicted(filtered[start] ?? 0, left, up, upLeft);
  }
  return bytes;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return closest(guess, [left, up, upLeft]);
    default:
      return 0;
  }
}

function closest(guess: number, values: readonly number[]): number {
  const distances = values.map((value) => Math.abs(guess - value));
  return values[distances.indexOf(Math.min(...distances))] ?? 0;
}
