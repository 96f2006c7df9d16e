import { channelFolder, sitePaths, versionFolder, widgetScripts } from '../paths.js';
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
  /** Where there are too many files for a page: how many more there are, and in which file they stand. */
  readonly more: { readonly count: number; readonly address: string; readonly name: string } | null;
}

/** Nobody looks through more; of a country there would be tens of thousands. */
const mostFiles = 200;

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
  const shown = shownOf(Object.keys(files), version, input);
  const hidden = Object.keys(files).length - shown.size;
  const inFile = addressOfAll(version === input.version);
  return {
    version,
    current: version === input.version,
    released: version in input.releases,
    recalls: whole.map((recall) => recallView(recall, input)),
    more: hidden > 0 ? { count: hidden, address: inFile, name: addressIn(inFile) } : null,
    files: Object.entries(files).flatMap(([name, integrity]): readonly FileView[] => {
      if (!shown.has(name)) return [];
      const path = versionFolder(version) + name;
      const own = recallsOf(input.releases, version, name).filter((recall) => !whole.includes(recall));
      const address = input.url === null ? null : input.url + path;
      return [
        {
          name,
          path: `/${path}`,
          integrity,
          address,
          isModule: name.endsWith('.mjs'),
          recalls: own.map((recall) => recallView(recall, input)),
        },
      ];
    }),
  };
}

/** Of too many files those without content, which fit everybody, and those that were recalled. */
function shownOf(names: readonly string[], version: string, { releases }: SiteInput): ReadonlySet<string> {
  if (names.length <= mostFiles) return new Set(names);
  const contentless: readonly string[] = Object.values(widgetScripts);
  const recalled = new Set((releases[version]?.recalled ?? []).flatMap((recall) => recall.files ?? []));
  return new Set(names.filter((name) => contentless.includes(name) || recalled.has(name)));
}

/** The file with all files of a version and their hashes, as this page links to it. */
function addressOfAll(isCurrent: boolean): string {
  return isCurrent ? `../${sitePaths.manifest}` : addressIn(sitePaths.releases);
}

/** As a page in the same folder links to it. */
const addressIn = (path: string) => path.split('/').at(-1) ?? path;

function recallView({ date, reason }: Recall, { national }: SiteInput): RecallView {
  return { day: dayInWords(date, national.language), reason };
}
