import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../src/site/build.js';
import { bundled } from '../../src/site/bundle/bundled.js';
import { readContent } from '../../src/site/content/content.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { guidesOf } from '../../src/site/content/guides.js';
import { projectVersion } from '../../src/site/project.js';
import { guideParts, sharedParts } from '../../src/site/site-parts.js';
import type { SiteWay, Taken } from './site-ways.js';

/** Does some work, and tells what it took of this process. */
async function taken(work: () => unknown): Promise<Taken> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1_000_000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** The files of the same guides with nothing around it: templates that are compiled already, and plain writes. */
async function floor(folder: string): Promise<Taken> {
  const content = readContent(await readFolder(folder));
  const guides = guidesOf(content);
  const { national } = content;
  const own = { guides, national, logos: new Map<string, never>(), releases: {}, url: null, pdf: false };
  const day = { version: projectVersion(), today: new Date().toISOString().slice(0, 10) };
  const shared = sharedParts({ ...own, ...day, bundled: await bundled() });
  const target = mkdtempSync(join(tmpdir(), 'meldcode-floor-'));
  const write = (guide: (typeof guides)[number]) => {
    for (const [path, text] of guideParts(guide, shared).parts.flatMap(({ files }) => [...files])) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), text);
    }
  };
  // A template is compiled when it is used first.
  guides.slice(0, 1).forEach(write);
  try {
    return await taken(() => {
      guides.forEach(write);
    });
  } finally {
    rmSync(target, { recursive: true });
  }
}

const none = { gz: new Uint8Array(), br: new Uint8Array() };

const ways: Readonly<Record<SiteWay, (folder: string) => Promise<Taken>>> = {
  floor,
  // Twins without anything in them.
  uncompressed: (folder) =>
    taken(() => build(folder, { pdf: false }, (work) => work({ atOnce: 4, twinsOf: () => Promise.resolve(none) }))),
  whole: (folder) => taken(() => build(folder, { pdf: false })),
};

const [way = '', folder = ''] = process.argv.slice(2);
console.log(JSON.stringify(await ways[way as SiteWay](folder)));
