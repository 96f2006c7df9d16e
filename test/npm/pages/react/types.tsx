import petruschool from 'meldcode/content/petruschool.json';
import type {} from 'meldcode/jsx';
import type { ReactNode } from 'react';

// Each line below an expectation is a mistake that TypeScript has to find.
export const mistakes: readonly ReactNode[] = [
  // @ts-expect-error -- the attribute is regio
  <meldcode-wizard region="twente" />,
  // @ts-expect-error -- an id is a text
  <meldcode-wizard regio={3} />,
  // @ts-expect-error -- only the check has it
  <meldcode-wizard overview />,
  // @ts-expect-error -- a guide is the content of a region, not its id
  <meldcode-wizard guide="twente" />,
  // @ts-expect-error -- the number of the step is a number
  <meldcode-wizard onmeldcode-stap={(event) => event.detail.stap.toUpperCase()} />,
  // @ts-expect-error -- an outcome says nothing about itself
  <meldcode-wizard onmeldcode-uitkomst={(event) => event.detail} />,
  // @ts-expect-error -- there is no such element
  <meldcode-check />,
];

export const fine = (
  <afwegingskader-check id="check" lang="nl" organisatie="petruschool" guide={petruschool} overview={false} hidden />
);
