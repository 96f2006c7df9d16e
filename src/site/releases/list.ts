import { createHash } from 'node:crypto';
import type { Problem } from '../../schema/checks/json-path.js';
import { say } from '../../schema/messages/sentences.js';
import type { Release, Releases } from '../../schema/releases.js';
import { filesOf } from './files-of.js';

/** A hash over the files of each version, by version. */
export type List = Readonly<Record<string, string>>;

/** The releases as `releases.json` keeps them. */
export function withList(releases: Releases): { readonly list: List } {
  const list = Object.entries(releases).map(([version, release]) => [version, hashOf(release)] as const);
  return { ...releases, list: Object.fromEntries(list) };
}

/** What of the releases went or changed since `meldcode release` wrote the list. A recall is written by hand, and not in it. */
export function listProblems(releases: Releases, list: List): readonly Problem[] {
  const gone = Object.keys(list).filter((version) => !Object.hasOwn(releases, version));
  return [
    ...gone.map((version) => ({ path: ['list', version], ...say('uitgave-weg', version) })),
    ...Object.entries(releases).flatMap(([version, release]): readonly Problem[] => {
      if (!Object.hasOwn(list, version)) return [{ path: [version], ...say('uitgave-zonder-lijst', version) }];
      const hash = hashOf(release);
      return list[version] === hash ? [] : [{ path: [version], ...say('uitgave-regels', version, hash) }];
    }),
  ];
}

function hashOf(release: Release): string {
  const lines = Object.entries(filesOf(release)).map(([name, integrity]) => `${name} ${integrity}\n`);
  return `sha384-${createHash('sha384').update(lines.sort().join('')).digest('base64')}`;
}
