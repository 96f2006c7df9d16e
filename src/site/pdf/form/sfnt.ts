import { inflateSync } from 'node:zlib';

/** The tables of a font, by their name. */
export type Tables = ReadonlyMap<string, Buffer>;

/** Reads the tables of a WOFF file (https://www.w3.org/TR/WOFF/), which packs each by itself. */
export function tablesOf(woff: Buffer): Tables {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('tablesOf: this is no WOFF file');
  const count = woff.readUInt16BE(12);
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const entry = 44 + 20 * at;
      const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
        number,
        number,
        number,
      ];
      const bytes = woff.subarray(offset, offset + packed);
      return [
        woff.toString('latin1', entry, entry + 4),
        packed < length ? inflateSync(bytes) : Buffer.from(bytes),
      ] as const;
    }),
  );
}

/** The same font as a TrueType file, which a PDF can hold. */
export function trueTypeOf(tables: Tables): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  const largest = 2 ** Math.floor(Math.log2(sorted.length));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(sorted.length, 4);
  head.writeUInt16BE(16 * largest, 6);
  head.writeUInt16BE(Math.log2(largest), 8);
  head.writeUInt16BE(16 * (sorted.length - largest), 10);
  let offset = head.length;
  const bodies = sorted.map(([tag, table], at) => {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    head.write(tag, 12 + 16 * at, 'latin1');
    [sumOf(body), offset, table.length].forEach((value, field) => head.writeUInt32BE(value, 16 + 16 * at + 4 * field));
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

function sumOf(body: Buffer): number {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}

/** What of a font a PDF says beside its letters; in thousandths of its size. */
export interface Metrics {
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** How wide the box is in the place of a letter that the font does not have, such as Š. */
  readonly missing: number;
  /** How wide a letter is; undefined where the font has none. */
  readonly widthOf: (letter: string) => number | undefined;
}

export function metricsOf(tables: Tables): Metrics {
  const [head, hhea, hmtx, os2] = ['head', 'hhea', 'hmtx', 'OS/2'].map((tag) => table(tables, tag)) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const scaled = (value: number) => Math.round((1000 * value) / head.readUInt16BE(18));
  const last = hhea.readUInt16BE(34) - 1;
  const glyphs = glyphsOf(table(tables, 'cmap'));
  return {
    box: [36, 38, 40, 42].map((at) => scaled(head.readInt16BE(at))),
    ascent: scaled(hhea.readInt16BE(4)),
    descent: scaled(hhea.readInt16BE(6)),
    capHeight: scaled(os2.readInt16BE(88)),
    missing: scaled(hmtx.readUInt16BE(0)),
    widthOf: (letter) => {
      const glyph = glyphs(letter.codePointAt(0) ?? 0);
      return glyph === 0 ? undefined : scaled(hmtx.readUInt16BE(4 * Math.min(glyph, last)));
    },
  };
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`metricsOf: the font has no table ${tag}`);
  return found;
}

/** The number of the shape of a letter, from the table that Windows and PDF read (format 4); 0 where there is none. */
function glyphsOf(cmap: Buffer): (code: number) => number {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => 4 + 8 * at);
  const ofWindows = records.find((at) => cmap.readUInt16BE(at) === 3 && cmap.readUInt16BE(at + 2) === 1);
  const start = ofWindows === undefined ? 0 : cmap.readUInt32BE(ofWindows + 4);
  if (start === 0 || cmap.readUInt16BE(start) !== 4)
    throw new Error('metricsOf: the font has no table of letters that a PDF reads');
  const count = cmap.readUInt16BE(start + 6) / 2;
  const at = (list: number, segment: number) => start + 14 + 2 * (list * count + segment) + (list > 0 ? 2 : 0);
  return (code) => {
    for (let segment = 0; segment < count; segment += 1) {
      if (cmap.readUInt16BE(at(0, segment)) < code) continue;
      const first = cmap.readUInt16BE(at(1, segment));
      if (first > code) return 0;
      const [delta, range] = [cmap.readInt16BE(at(2, segment)), cmap.readUInt16BE(at(3, segment))];
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(at(3, segment) + range + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
