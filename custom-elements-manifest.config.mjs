import { readFileSync } from 'node:fs';

const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';

/** Leaves out what no page may rely on: private members, and an event that has no description (a variable passed to dispatchEvent). */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
      declaration.members = declaration.members?.filter(isPublic);
      declaration.events = declaration.events?.filter(({ description }) => description);
    }
  },
};

/** The analyzer guesses where a class comes from; this says it where the guess is wrong, so that a reference leads somewhere. */
const rightReferences = {
  name: 'right-references',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { superclass } of modules.flatMap((module) => module.declarations)) {
      if (!superclass?.module) continue;
      delete superclass.module;
      superclass.package = 'global:';
    }
    const definitions = modules.flatMap((module) => module.exports).filter(({ kind }) => kind !== 'js');
    for (const { declaration } of definitions) {
      declaration.module = declaration.module.replace(/^\//, '').replace(/\.js$/, '.ts');
    }
  },
};

/** Both elements take the custom properties that are described beside the colours. */
const sharedProperties = {
  name: 'shared-properties',
  packageLinkPhase({ customElementsManifest }) {
    const source = readFileSync(new URL('src/components/theme/theme.styles.ts', import.meta.url), 'utf8');
    const tags = source.matchAll(/@cssproperty (?<name>--\S+) - (?<description>.+)/g);
    const cssProperties = [...tags].map(({ groups: { name, description } }) => ({ description, name }));
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
      if (declaration.customElement) declaration.cssProperties = cssProperties;
    }
  },
};

export default {
  // The elements and their events are the public contract; the parts they are made of are not.
  globs: [
    'src/components/events.ts',
    'src/components/afwegingskader-check/{afwegingskader-check,define}.ts',
    'src/components/meldcode-wizard/{meldcode-wizard,define}.ts',
  ],
  outdir: '.',
  litelement: true,
  // package.json names the manifest already; a check must not write to it.
  packagejson: false,
  plugins: [publicOnly, rightReferences, sharedProperties],
};
