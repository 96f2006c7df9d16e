import { channelFolder, versionFolder } from '../paths.js';
import type { Recall } from '../../schema/releases.js';
import { filesOf } from '../releases/files-of.js';
import { recallsOf } from '../releases/releases.js';
import type { SiteInput } from '../site-input.js';
import { dayInWords } from '../views/day.js';
import { nationalShell, type Shell } from '../views/shell.js';

/** `/versies/`: every version of the widget, with the hash of each file that never changes. */
export interface VersiesView {
  readonly page: Shell;
  /** Path of the moving channel. */
  readonly channel: string;
  readonly versions: readonly VersionView[];
}

interface VersionView {
  readonly version: string;
  /** Whether this site was built with it. */
  readonly current: boolean;
  /** Whether its files are fixed for good. */
  readonly released: boolean;
  readonly recalls: readonly RecallView[];
  readonly files: readonly FileView[];
}

interface FileView {
  readonly name: string;
  readonly path: string;
  readonly integrity: string;
  /** Address for a snippet; null where nobody gave the address of the site. */
  readonly address: string | null;
  readonly isModule: boolean;
  readonly recalls: readonly RecallView[];
}

interface RecallView {
  readonly day: string;
  readonly reason: string;
}

export function versiesView(input: SiteInput, path: string): VersiesView {
  const { releases, version, fixedFiles } = input;
  const others = Object.keys(releases).filter((released) => released !== version);
  // In order of release; the newest is what somebody looks for.
  const known = [...others.map((released) => ({ version: released, files: filesOf(releases[released] ?? {}) }))];
  const current = { version, files: { ...filesOf(releases[version] ?? {}), ...fixedFiles } };
  return {
    page: nationalShell(input, { path }),
    channel: `/${channelFolder(input.major)}`,
    versions: [current, ...known.reverse()].map((one) => versionView(one, input)),
  };
}

interface Version {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

function versionView({ version, files }: Version, input: SiteInput): VersionView {
  const whole = recallsOf(input.releases, version);
  return {
    version,
    current: version === input.version,
    released: version in input.releases,
    recalls: whole.map((recall) => recallView(recall, input)),
    files: Object.entries(files).map(([name, integrity]) => {
      const path = versionFolder(version) + name;
      const own = recallsOf(input.releases, version, name).filter((recall) => !whole.includes(recall));
      const address = input.url === null ? null : input.url + path;
      return {
        name,
        path: `/${path}`,
        integrity,
        address,
        isModule: name.endsWith('.mjs'),
        recalls: own.map((recall) => recallView(recall, input)),
      };
    }),
  };
}

function recallView({ date, reason }: Recall, { national }: SiteInput): RecallView {
  return { day: dayInWords(date, national.language), reason };
}
