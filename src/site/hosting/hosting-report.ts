import type { Releases } from '../../schema/releases.js';
import type { CompressedBytes } from './compressed.js';
import { recallsOf } from '../releases/releases.js';
import { securityHints, type SecurityContact } from './security-txt.js';

/** What a build has to tell to whoever puts it on a server. */
export interface BuiltForHosting {
  readonly bytes: CompressedBytes;
  readonly version: string;
  readonly releases: Releases;
  readonly security: SecurityContact | null;
  /** Address of the site, where somebody gave it. */
  readonly url: string | null;
  /** The day of the build as `2026-11-23`. */
  readonly today: string;
}

/** The lines about hosting in the report of a build. */
export function printHosting(built: BuiltForHosting): readonly string[] {
  const { bytes, version, releases } = built;
  const { count, original, gzip, brotli } = bytes;
  return [
    `${count} teksten ook gecomprimeerd: ${megabytes(original)}, gzip ${megabytes(gzip)}, brotli ${megabytes(brotli)}.`,
    ...(version in releases ? [] : [unreleased(version)]),
    ...recallsOf(releases, version).map(
      ({ date, reason }) =>
        `Versie ${version} is op ${date} teruggeroepen (${reason}), en het kanaal dat meeloopt heeft die nog: maak een hogere versie.`,
    ),
    ...printSecurity(built),
  ];
}

function printSecurity({ security, url, today }: BuiltForHosting): readonly string[] {
  if (!security)
    return ['Geen contact voor de veiligheid (--security-contact en --security-expires): geen security.txt.'];
  const { contact, expires } = security;
  return [`security.txt noemt ${contact} tot en met ${expires}.`, ...securityHints(security, url, today)];
}

function unreleased(version: string): string {
  return `Versie ${version} is niet uitgegeven: de hashes kunnen veranderen tot "meldcode release" van deze map, dus leg ze nergens vast.`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
