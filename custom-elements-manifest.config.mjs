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
  plugins: [publicOnly],
};
