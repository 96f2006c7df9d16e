import type { Guide } from '../../schema/guide.js';
import type { PaperPage } from '../paper/paper-page.js';
import { guidePaths } from '../paths.js';
import { sheetFiles } from '../pdf/sheet-files.js';
import type { Files } from '../site-files.js';
import type { SiteInput } from '../site-input.js';
import { iconSvg } from './icon.js';
import type { Picture } from './make-pictures.js';
import { shareSize } from '../views/share-size.js';
import { shareSvg } from './share.js';

/** Every picture that pages of a guide name: its share and icons, and of each sheet on its own how it looks. */
export function picturesOf(
  guide: Guide,
  { input, sheets, files }: { readonly input: SiteInput; readonly sheets: readonly PaperPage[]; readonly files: Files },
): readonly Picture[] {
  return [
    ...ownPictures(guide, input),
    ...sheets.flatMap((sheet) => (sheet.picture ? [sheetPicture(sheet.path, sheet.picture, files)] : [])),
  ];
}

function ownPictures({ id, name, theme }: Guide, { national: { pages } }: SiteInput): readonly Picture[] {
  const { share, icon, smallIcon, largeIcon } = guidePaths(id);
  const drawn = shareSvg({ theme, kicker: pages['site-name'], name, line: pages['share-line'] });
  const mark = new Map([[icon, iconSvg(theme)]]);
  return [
    // This drawing is no file of the site: only the picture of it is.
    {
      path: `${id}/deelplaat.svg`,
      png: share,
      files: new Map([[`${id}/deelplaat.svg`, drawn]]),
      ...shareSize,
      zoom: 1,
    },
    { path: icon, png: smallIcon, files: mark, width: 192, height: 192, zoom: 1 },
    { path: icon, png: largeIcon, files: mark, width: 512, height: 512, zoom: 1 },
  ];
}

/** Half as large as it is printed: enough to know it by. */
function sheetPicture(path: string, { png, width, height }: NonNullable<PaperPage['picture']>, files: Files): Picture {
  return { path, png, files: sheetFiles(path, files), width, height, zoom: 0.5 };
}
