import { z } from './zod.js';
import { addIssue, wrong } from './messages/issues.js';
import { IsoDate, Plain } from './values/text.js';

const Version = z.string().regex(/^\d+\.\d+\.\d+$/, wrong('versie-vorm'));

const Integrity = z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/, wrong('hash-vorm'));

/** Why a release must not be used any more, for whoever still has a copy of it. Dutch, for readers of /versies/. */
export const Recall = z.strictObject({
  /** Day on which it was recalled. */
  date: IsoDate,
  /** What is wrong with it and what to do, in plain Dutch. */
  reason: Plain,
  /** The files it is about, such as one edition of one region; without this the whole version. */
  files: z.array(Plain).min(1).optional(),
});
export type Recall = z.infer<typeof Recall>;

/** The files of a released version: from their name in /widget/<version>/ to their hash. */
const Release = z
  .object({ recalled: z.array(Recall).optional() })
  .catchall(Integrity)
  .superRefine(({ recalled = [], ...files }, context) => {
    recalled.forEach((recall, at) => {
      recall.files?.forEach((file, place) => {
        if (Object.hasOwn(files, file)) return;
        addIssue(context, ['recalled', at, 'files', place], 'verwijzing-onbekend', 'file', file, Object.keys(files));
      });
    });
  });
export type Release = z.infer<typeof Release>;

/** `releases.json`: every version that was ever given away, so that none is made again with other content. */
export const Releases = z.record(Version, Release);
export type Releases = z.infer<typeof Releases>;

/**
 * `releases.json` as it is kept: with a hash over the files of each version, which `meldcode release` writes. A line that goes would
 * let the build make that file again with other content, and nobody would see it.
 */
export const ReleasesFile = z
  .object({ list: z.record(Version, Integrity).default({}) })
  .catchall(Release)
  .superRefine((file, context) => {
    for (const name of Object.keys(file)) {
      if (name !== 'list' && !Version.safeParse(name).success) addIssue(context, [name], 'versie-vorm', name);
    }
  });
