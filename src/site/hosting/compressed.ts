import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { mapAtOnce } from '../at-once.js';
import type { Files } from '../site-files.js';

/** What stands beside the files for browsers that take it compressed. */
export interface Compressed {
  /** `<path>.gz` and `<path>.br`, of every text: a text without would leave those of an earlier build in use. */
  readonly files: Files;
  readonly bytes: CompressedBytes;
}

/** How many texts there are, their bytes, and those of their twins. */
export interface CompressedBytes {
  readonly count: number;
  readonly original: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Pictures, PDFs and archives are compressed already. */
const text = /\.(html|css|csv|js|mjs|json|svg|txt)$/;

/** As many as Node compresses beside each other; each more would only hold its memory while it waits. */
const atOnce = 4;

/** Compresses every text once, so that no server has to, and always to the same bytes. */
export async function compressed(files: Files): Promise<Compressed> {
  const texts = [...files].filter(([path]) => text.test(path));
  const twins = await mapAtOnce(texts, atOnce, ([path, content]) => twinOf(path, Buffer.from(content)));
  const sum = (of: (twin: Twin) => number) => twins.reduce((total, twin) => total + of(twin), 0);
  return {
    files: new Map(
      twins.flatMap(({ path, gz, br }) => [
        [`${path}.gz`, gz],
        [`${path}.br`, br],
      ]),
    ),
    bytes: {
      count: twins.length,
      original: sum(({ size }) => size),
      gzip: sum(({ gz }) => gz.length),
      brotli: sum(({ br }) => br.length),
    },
  };
}

interface Twin {
  readonly path: string;
  readonly size: number;
  readonly gz: Buffer;
  readonly br: Buffer;
}

async function twinOf(path: string, content: Buffer): Promise<Twin> {
  const [gz, br] = await Promise.all([toGzip(content), toBrotli(content)]);
  return { path, size: content.length, gz, br };
}

async function toGzip(content: Buffer): Promise<Buffer> {
  const result = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
  // Node writes no time, but which system it ran on; 255 stands for "unknown" (RFC 1952).
  result[9] = 255;
  return result;
}

/** One step above 9 takes five times as long and saves a twentieth. */
const brotliQuality = 9;

function toBrotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
