import { readFileSync } from 'node:fs';

/** A house style as its owner publishes it. */
export interface HouseStyle {
  /** What an element around us has as class. */
  readonly className: string;
  /** Style sheets, below node_modules/. */
  readonly files: readonly string[];
  /** How the house style calls the colours of its primary button, where it has one: at rest, pointed at, pressed. */
  readonly primary?: readonly string[];
  /** How it calls the colour of its pages. */
  readonly page?: string;
  /** Whether its pages are light or dark. */
  readonly ground: 'light' | 'dark';
}

const primaryAction = ['', '-hover', '-active'].map(
  (state) => `--utrecht-button-primary-action${state}-background-color`,
);

/** With a colour for a button that is pressed. */
const utrecht = { primary: primaryAction, page: '--utrecht-document-background-color', ground: 'light' } as const;
/** Without one: then it stays as it is when pointed at. */
const utrechtTwo = { ...utrecht, primary: primaryAction.slice(0, 2) } as const;
const basis = { ...utrecht, page: '--basis-color-default-bg-document' } as const;

const ma = '@nl-design-system-community/ma-design-tokens/dist';

/** The published house styles that name their tokens as NL Design System does, and one that does not. */
export const houseStyles: Readonly<Record<string, HouseStyle>> = {
  Ma: { ...basis, className: 'ma-theme', files: [`${ma}/theme.css`] },
  'Ma in the dark': {
    ...basis,
    className: 'ma-theme ma-theme--color-scheme-dark',
    files: [`${ma}/theme.css`, `${ma}/color-scheme-dark/theme.css`],
    ground: 'dark',
  },
  Voorbeeld: {
    ...basis,
    className: 'voorbeeld-theme',
    files: ['@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'],
    primary: primaryAction.map((name) => name.replace('utrecht', 'nl').replace('-action', '')),
  },
  Utrecht: { ...utrecht, className: 'utrecht-theme', files: ['@utrecht/design-tokens/dist/theme.css'] },
  'Utrecht in the dark': {
    ...utrecht,
    className: 'utrecht-theme utrecht-theme--dark',
    files: ['@utrecht/design-tokens/dist/theme.css', '@utrecht/design-tokens/dist/dark/theme.css'],
    ground: 'dark',
  },
  'Den Haag': {
    ...utrechtTwo,
    className: 'denhaag-theme',
    files: ['@gemeente-denhaag/design-tokens-components/dist/theme/index.css'],
  },
  Rotterdam: { ...utrechtTwo, className: 'rods-theme', files: ['@gemeente-rotterdam/design-tokens/dist/theme.css'] },
  Rijkshuisstijl: {
    ...utrecht,
    className: 'rhc-theme',
    files: ['@rijkshuisstijl-community/design-tokens/dist/index.css'],
  },
  RVO: { ...utrecht, className: 'rvo-theme', files: ['@nl-rvo/design-tokens/dist/index.css'] },
  Amsterdam: {
    className: 'ams-theme',
    files: ['@amsterdam/design-system-tokens/dist/index.theme.css'],
    ground: 'light',
  },
};

const modules = new URL('../../node_modules/', import.meta.url);

/** Something on a page with a house style, which colours its page as it says. */
export function inHouseStyle({ className, files, page }: HouseStyle, inside: string): string {
  const css = files.map((file) => readFileSync(new URL(file, modules), 'utf8')).join('\n');
  const ground = page ? `background-color: var(${page});` : '';
  return `<style>${css}</style><div class="${className}" style="${ground}" data-house>${inside}</div>`;
}
