import { breath, queueOf } from './at-once.js';
import { hasTwins, isTwin, type CompressedBytes, type Compressor } from './hosting/compressed.js';
import type { WaitingSite } from './publish/publish.js';
import { PathTaken, takenPaths, type Part } from './site-files.js';
import { isToBeFound } from './views/crawlers.js';

/** What is still known of a file after it was written. */
export interface WrittenFile {
  readonly path: string;
  /** Bytes after gzip; null where it has no compressed twins. */
  readonly gzip: number | null;
  /** Whether it is a page that search engines may show. */
  readonly isFound: boolean;
}

/** What a writer knows of all that it wrote. */
export interface Written {
  readonly files: readonly WrittenFile[];
  readonly bytes: CompressedBytes;
}

/** Writes a site part by part, each text with its compressed twins, and remembers little of it. */
export interface SiteWriter {
  /**
   * Writes the files of a part in the order in which it gives them.
   *
   * @throws PathTaken where one would take the place of another, or of a twin.
   */
  add(part: Part): Promise<void>;
  /**
   * Counts files in that somebody else wrote, with their twins.
   *
   * @throws PathTaken as above.
   */
  count(written: Written, maker: string): void;
  /** Waits until all is written; only then what is known of it is complete. */
  end(): Promise<void>;
  /** In the order in which they were added, without twins. */
  files(): readonly WrittenFile[];
  /** How many those are. */
  size(): number;
  bytes(): CompressedBytes;
}

export function siteWriter(site: Pick<WaitingSite, 'write'>, compressor: Compressor): SiteWriter {
  const take = takenPaths();
  const queue = queueOf(compressor.atOnce);
  const files = new Map<string, WrittenFile>();
  const bytes = { count: 0, original: 0, gzip: 0, brotli: 0 };
  const write = async (path: string, content: string | Uint8Array) => {
    const whole = Buffer.from(content);
    await site.write(path, whole);
    if (!hasTwins(path)) return;
    const { gz, br } = await compressor.twinsOf(whole);
    await site.write(`${path}.gz`, gz);
    await site.write(`${path}.br`, br);
    const isFound = files.get(path)?.isFound === true;
    files.set(path, { path, gzip: gz.length, isFound });
    bytes.count += 1;
    bytes.original += whole.length;
    bytes.gzip += gz.length;
    bytes.brotli += br.length;
  };
  return {
    add: async ({ maker, files: added }) => {
      for (const [path, content] of added) {
        if (isTwin(path))
          throw new PathTaken(`${path} (made by ${maker}) is the name of a compressed twin (expected another)`);
        take(path, maker);
        files.set(path, { path, gzip: null, isFound: typeof content === 'string' && isToBeFound(path, content) });
        await queue.add(() => write(path, content));
        // Pages are made without a pause, and what was compressed meanwhile waits for one.
        await breath();
      }
    },
    count: (written, maker) => {
      for (const file of written.files) {
        take(file.path, maker);
        files.set(file.path, file);
      }
      for (const kind of ['count', 'original', 'gzip', 'brotli'] as const) bytes[kind] += written.bytes[kind];
    },
    end: () => queue.end(),
    files: () => [...files.values()],
    size: () => files.size,
    bytes: () => bytes,
  };
}
