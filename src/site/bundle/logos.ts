import { basename } from 'node:path';
import { logoFolder, type Logo } from '../../schema/logo.js';
import type { Content } from '../content/content.js';
import type { LogoFile, LogoKind } from '../content/folder/logo-files.js';
import { logoPath } from '../content/logo/logo-problems.js';
import { pngSize } from '../content/logo/png.js';
import { svgSize, type Size } from '../content/logo/svg.js';
import { toAsset, type Asset } from './assets.js';

/** A logo as pages show it. */
export interface ShownLogo {
  readonly light: LogoAsset;
  readonly dark?: LogoAsset;
  readonly alt: string;
}

/** Its file, with the size it has by itself. */
export type LogoAsset = Asset & Size;

/**
 * The logo of each guide that has one, by its id. It stays out of the guide: elements on other pages show none, and what they
 * load is not a byte larger by it. An organisation shows that of its region only where its file says so.
 */
export function logosOf(
  { regions, organisations }: Pick<Content, 'regions' | 'organisations'>,
  files: readonly LogoFile[] = [],
): ReadonlyMap<string, ShownLogo> {
  const ofRegions = new Map(
    [...regions].flatMap(([id, { logo }]) => (logo ? [[id, shown(logo, 'regions', files)]] : [])),
  );
  const ofOrganisations = [...organisations].flatMap(([id, { logo, regionLogo, regio }]): [string, ShownLogo][] => {
    const own = logo ? shown(logo, 'organisations', files) : regionLogo && ofRegions.get(regio);
    return own ? [[id, own]] : [];
  });
  return new Map([...ofRegions, ...ofOrganisations]);
}

/** Every file that logos are made of, each once. */
export function logoAssets(logos: ReadonlyMap<string, ShownLogo>): readonly Asset[] {
  const all = [...logos.values()].flatMap(({ light, dark }) => (dark ? [light, dark] : [light]));
  return [...new Map(all.map((asset) => [asset.path, asset])).values()];
}

function shown({ light, dark, alt }: Logo, kind: LogoKind, files: readonly LogoFile[]): ShownLogo {
  const of = (name: string) => logoAsset(logoPath(kind, name), files);
  return { light: of(light), ...(dark !== undefined && { dark: of(dark) }), alt };
}

function logoAsset(path: string, files: readonly LogoFile[]): LogoAsset {
  const bytes = files.find((file) => file.path === path)?.bytes;
  const size = bytes && (path.endsWith('.svg') ? svgSize(Buffer.from(bytes).toString('utf8')) : pngSize(bytes));
  if (!size) throw new Error(`logosOf: ${path} is not there, or was not checked`);
  return { ...toAsset(`${logoFolder}/${basename(path)}`, bytes), ...size };
}
