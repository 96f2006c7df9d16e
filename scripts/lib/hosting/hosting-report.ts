import type { Releases } from '../../../src/schema/releases.js';
import type { CompressedBytes } from '../compressed.js';
import { recallsOf } from '../releases.js';
import type { SecurityContact } from '../security-txt.js';

/** What a build has to tell to whoever puts it on a server. */
export interface BuiltForHosting {
  readonly bytes: CompressedBytes;
  readonly version: string;
  readonly releases: Releases;
  readonly security: SecurityContact | null;
}

/** The lines about hosting in the report of a build. */
export function printHosting({ bytes, version, releases, security }: BuiltForHosting): readonly string[] {
  const { count, original, gzip, brotli } = bytes;
  return [
    `${count} texts also compressed: ${megabytes(original)}, gzip ${megabytes(gzip)}, brotli ${megabytes(brotli)}.`,
    ...(version in releases ? [] : [unreleased(version)]),
    ...recallsOf(releases, version).map(
      ({ date, reason }) =>
        `Version ${version} was recalled on ${date} (${reason}), and the moving channel still has it: make a higher version.`,
    ),
    security
      ? `security.txt names ${security.contact} until ${security.expires}.`
      : 'No contact for security (--security-contact and --security-expires): no security.txt.',
  ];
}

function unreleased(version: string): string {
  return `Version ${version} is not released: its hashes may change until "npm run release", so nobody should pin them.`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
