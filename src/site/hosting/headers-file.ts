import { headersFor, type Headers } from './headers.js';
import { addressOf, channelFolder, firstPartOf, sitePaths, versionFolder } from '../paths.js';
import { majorOf } from '../bundle/widget.js';

/**
 * `_headers` for hosts that read it, such as Cloudflare Pages and Netlify. There every rule counts that fits a path, and a header
 * that two rules give has both values, so no two rules may give one: what all files share, then what each kind of path adds.
 *
 * @param paths Every path in dist/.
 * @param versions Every version of the widget that may be there, with its moving channel.
 */
export function headersFile(paths: readonly string[], versions: readonly string[]): string {
  const patterns = patternsOf(paths, versions);
  const shared = sharedBy([...patterns.values()]);
  // In an order that no part of the build decides.
  const rules = [...patterns]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pattern, headers]) => rule(pattern, without(headers, shared)));
  return [rule('/*', shared), ...rules].join('\n');
}

/** The headers of each kind of path. */
function patternsOf(paths: readonly string[], versions: readonly string[]): ReadonlyMap<string, Headers> {
  const patterns = new Map<string, Headers>();
  for (const path of paths) {
    const pattern = patternOf(path);
    const headers = headersFor(`/${path}`, { secure: true });
    const known = patterns.get(pattern) ?? headers;
    if (JSON.stringify(known) !== JSON.stringify(headers)) {
      throw new Error(`headersFile: ${path} has other headers than the rest of ${pattern}`);
    }
    patterns.set(pattern, headers);
  }
  for (const folder of versions.flatMap((version) => [versionFolder(version), channelFolder(majorOf(version))])) {
    patterns.set(`/${folder}*`, headersFor(`/${folder}meldcode.js`, { secure: true }));
  }
  return patterns;
}

/**
 * Folders that hold one kind of file are one pattern. Elsewhere the id and the name below it may be any, so that a site with many
 * regions stays below the 100 rules that a host may read.
 */
function patternOf(path: string): string {
  const folder = /^(assets|widget\/[^/]+)\//.exec(path)?.[1];
  if (folder !== undefined) return `/${folder}/*`;
  const parts = addressOf(path).split('/');
  const isAny = (part: string, at: number) => anyAt.includes(at) && at < parts.length - 1 && !named.includes(part);
  return `/${parts.map((part, at) => (isAny(part, at) ? `:part${at + 1}` : part)).join('/')}`;
}

/** The first part of a longer path is an id or like one; the third is one of many under the second. */
const anyAt = [0, 2];

/** These are no id. */
const named = [sitePaths.manifest, sitePaths.securityTxt].map(firstPartOf);

function sharedBy([first = {}, ...others]: readonly Headers[]): Headers {
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((headers) => headers[name] === value)),
  );
}

function without(headers: Headers, shared: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in shared)));
}

function rule(pattern: string, headers: Headers): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
