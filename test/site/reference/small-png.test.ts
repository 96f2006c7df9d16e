import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng, toSmallPng } from '../../../src/site/reference/small-png.js';

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // The reader trusts what a browser made: the sum is not looked at.
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** A picture of 24 bits a pixel whose rows are already filtered, in two data chunks. */
function png(width: number, rows: readonly (readonly number[])[], kind = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, kind], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', data.subarray(0, 5)),
    chunk('IDAT', data.subarray(5)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The data of the chunk with this name. */
function dataOf(file: Buffer, name: string): Buffer {
  const at = file.indexOf(name);
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

describe('reading a picture', () => {
  // Two pixels a row, 1 2 3 and 5 6 7, then what each filter of the specification leaves of a row 9 9 9 and 20 20 20.
  it.each([
    ['none', [0, 9, 9, 9, 20, 20, 20]],
    ['left', [1, 9, 9, 9, 11, 11, 11]],
    ['up', [2, 8, 7, 6, 15, 14, 13]],
    ['average', [3, 9, 8, 8, 13, 13, 12]],
    ['Paeth', [4, 8, 7, 6, 11, 11, 11]],
  ])('undoes the filter "%s"', (_, row) => {
    const { colours } = readPng(png(2, [[0, 1, 2, 3, 5, 6, 7], row]));
    expect(colours).toEqual([0x010203, 0x050607, 0x090909, 0x141414]);
  });

  it('passes over how see-through a pixel is', () => {
    expect(readPng(png(2, [[0, 1, 2, 3, 255, 5, 6, 7, 255]], 6)).colours).toEqual([0x010203, 0x050607]);
  });

  it('refuses a kind of picture that no browser makes', () => {
    expect(() => readPng(png(1, [[0, 7]], 0))).toThrow('readPng: depth 8 with colour type 0 (expected 8 with 2 or 6)');
  });
});

describe('a small picture', () => {
  it('has the same pixels, the most frequent colour first', () => {
    const small = toSmallPng(png(3, [[0, 1, 2, 3, 9, 9, 9, 9, 9, 9]]));
    expect([...dataOf(small, 'PLTE')]).toEqual([9, 9, 9, 1, 2, 3]);
    expect([...inflateSync(dataOf(small, 'IDAT'))]).toEqual([0, 1, 0, 0]);
  });

  it('shows the nearest colour where there are too many', () => {
    const often = Array.from({ length: 256 }, (_, red) => [red, 0, 0, red, 0, 0]).flat();
    const small = toSmallPng(png(513, [[0, ...often, 100, 1, 0]]));
    expect(dataOf(small, 'PLTE').length).toBe(3 * 256);
    expect(inflateSync(dataOf(small, 'IDAT')).at(-1)).toBe(100);
  });
});
