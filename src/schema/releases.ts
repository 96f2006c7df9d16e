import { z } from 'zod';
import { isNo } from './values/is-no.js';
import { IsoDate, Plain } from './values/text.js';

const Version = z.string().regex(/^\d+\.\d+\.\d+$/, isNo('version', 'three numbers, such as "1.2.3"'));

const Integrity = z
  .string()
  .regex(
    /^sha384-[A-Za-z0-9+/]{64}$/,
    isNo('hash of a file', '"sha384-" and 64 signs, as "npm run release" writes it'),
  );

/** Why a release must not be used any more, for whoever still has a copy of it. Dutch, for readers of /versies/. */
export const Recall = z.strictObject({
  /** Day on which it was recalled. */
  date: IsoDate,
  /** What is wrong with it and what to do, in plain Dutch. */
  reason: Plain,
  /** The files it is about, such as one edition of one region; without this the whole version. */
  files: z.array(Plain).min(1, 'is empty (expected names of files, or no "files" for the whole version)').optional(),
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
        const message = `this version has no file "${file}" (expected one of: ${Object.keys(files).join(', ')})`;
        context.addIssue({ code: 'custom', path: ['recalled', at, 'files', place], message });
      });
    });
  });
export type Release = z.infer<typeof Release>;

/** `releases.json`: every version that was ever given away, so that none is made again with other content. */
export const Releases = z.record(Version, Release);
export type Releases = z.infer<typeof Releases>;
