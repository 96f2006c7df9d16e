/** The module behind the name of the package alone, below src/ and in the package. */
export const mainModule = 'npm/index';

/** What the package offers, from the name in an import to the module below src/ that is behind it. */
export const entries: Readonly<Record<string, string>> = {
  '.': mainModule,
  './meldcode-wizard': 'components/meldcode-wizard/meldcode-wizard',
  './meldcode-wizard/define': 'components/meldcode-wizard/define',
  './afwegingskader-check': 'components/afwegingskader-check/afwegingskader-check',
  './afwegingskader-check/define': 'components/afwegingskader-check/define',
  './loader': 'npm/loader',
};

/** Folder of the modules and their types in the package. */
export const moduleFolder = 'lib';

/** Modules that are imported for what they do: a bundler may not drop them. */
export const modulesWithEffect = [
  mainModule,
  'components/meldcode-wizard/define',
  'components/afwegingskader-check/define',
] as const;
