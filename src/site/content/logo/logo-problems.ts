import { basename } from 'node:path';
import { strings } from '../../../schema/checks/found.js';
import { valuesAt, type Problem } from '../../../schema/checks/json-path.js';
import { logoFolder, logoName } from '../../../schema/logo.js';
import { say } from '../../../schema/messages/sentences.js';
import type { FileProblems } from '../json/content-error.js';
import type { LineProblem } from '../json/line-problem.js';
import { textOf } from '../json/read-text.js';
import type { ReadFile } from '../read-file.js';
import type { LogoFile, LogoKind } from '../folder/logo-files.js';
import { pngProblems } from './png.js';
import { svgProblems } from './svg.js';

/** A logo is loaded with every page, so it is small; of a drawing this is a hundred letters made into lines. */
const largest = { svg: 50_000, png: 200_000 } as const;

/** Where the logo of a file stands, by its name. */
export const logoPath = (kind: LogoKind, name: string) => `${kind}/${logoFolder}/${name}`;

/** The folder in which a region or organisation has its logo. */
export const logoKindOf = ({ kind }: Pick<ReadFile, 'kind'>): LogoKind =>
  kind === 'region' ? 'regions' : 'organisations';

/** Logos that a file names and that are not there. */
export function missingLogos(file: ReadFile, logos: readonly LogoFile[]): readonly Problem[] {
  const kind = logoKindOf(file);
  const known = logos.map(({ path }) => path);
  return namedIn(file)
    .filter(({ value }) => logoName.test(value) && !known.includes(logoPath(kind, value)))
    .map(({ path, value }) => {
      const there = known.filter((one) => one.startsWith(`${kind}/`)).map((one) => basename(one));
      return { path, ...say('logo-ontbreekt', logoPath(kind, value), there) };
    });
}

/** All that is wrong with the logos themselves; what no file names is most likely a name that was typed wrong. */
export function logoFileProblems(logos: readonly LogoFile[], files: readonly ReadFile[]): readonly FileProblems[] {
  return logos
    .map((logo) => ({ file: logo.path, problems: [...unusedProblems(logo, files), ...problemsOf(logo)] }))
    .filter(({ problems }) => problems.length > 0);
}

function unusedProblems({ path }: LogoFile, files: readonly ReadFile[]): readonly LineProblem[] {
  const kind: LogoKind = path.startsWith('regions/') ? 'regions' : 'organisations';
  const beside = files.filter((file) => file.kind !== 'national' && logoKindOf(file) === kind);
  // What a file that cannot be read names is not known.
  if (beside.some(({ json }) => json.value === undefined)) return [];
  const named = beside.flatMap((file) => namedIn(file).map(({ value }) => logoPath(kind, value)));
  return named.includes(path) ? [] : [say('logo-ongebruikt', kind)];
}

function namedIn({ json }: ReadFile) {
  return strings([...valuesAt(json.value, 'logo.light'), ...valuesAt(json.value, 'logo.dark')]);
}

function problemsOf({ path, bytes, unread }: LogoFile): readonly LineProblem[] {
  if (unread) return [unread];
  const most = path.endsWith('.svg') ? largest.svg : largest.png;
  if (bytes.length > most) return [say('logo-te-groot', kilobytes(bytes.length), kilobytes(most))];
  if (path.endsWith('.png')) return pngProblems(bytes);
  const read = textOf(bytes);
  return 'problem' in read ? [read.problem] : svgProblems(read.text);
}

/** Rounded up, so that what is too large never reads as just right. */
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
