import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';

/** What stands beside a text for browsers that take it compressed, as `<path>.gz` and `<path>.br`. */
export interface Twins {
  readonly gz: Buffer;
  readonly br: Buffer;
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

/** Whether a file has twins. Every text has: one without would leave those of an earlier build in use. */
export function hasTwins(path: string): boolean {
  return text.test(path);
}

/** Compresses a text once, so that no server has to, and always to the same bytes. */
export async function twinsOf(content: Uint8Array): Promise<Twins> {
  const [gz, br] = await Promise.all([toGzip(content), toBrotli(content)]);
  return { gz, br };
}

async function toGzip(content: Uint8Array): Promise<Buffer> {
  const result = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
  // Node writes no time, but which system it ran on; 255 stands for "unknown" (RFC 1952).
  result[9] = 255;
  return result;
}

/**
 * One step above takes five times as long and saves a five-hundredth of the bytes: its table is just too large for the C library to
 * keep, which takes it from the system anew for each text.
 */
const brotliQuality = 8;

function toBrotli(content: Uint8Array): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
