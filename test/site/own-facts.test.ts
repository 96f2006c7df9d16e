import { describe, expect, it } from 'vitest';
import { stepIds } from '../../src/engine/index.js';
import { organisationFacts } from '../../src/guide/resolve/protocol.js';
import { Organisation } from '../../src/schema/layer.js';
import { contentFiles } from '../content/files.js';
import { changed, textsOf, withTerms, type OrganisationFile } from './changed.js';
import { guides } from './pages.js';

const plain = guides.find(({ id }) => id === 'petruschool')!;
const { ui } = plain;
const onPlain = textsOf(plain);

describe('within which time an organisation takes a step', () => {
  const terms = stepIds.map((id) => `Binnen een week na ${id}.`);
  const guide = changed('petruschool', (file) => ({ ...file, steps: withTerms(file['steps'], terms) }));
  const on = textsOf(guide);

  it.each([[''], ['beroepsgroepen/leerkrachten/'], ['protocol/']])('stands with the step on %s', (path) => {
    for (const term of terms)
      expect(on(path)).toContain(`${ui['step-term']}${path === 'protocol/' ? '' : ':'} ${term}`);
  });

  it('says nothing where there is none', () => {
    for (const path of ['', 'kaart/', 'protocol/']) expect(onPlain(path)).not.toContain(ui['step-term']);
  });

  it('stands on the card in a cell that has room for it, and in no other', () => {
    const onCard = terms.filter((term) => on('kaart/').includes(`${ui['step-term']}: ${term}`));
    // In steps 1, 2 and 5 more is different here than there is to do.
    expect(onCard).toEqual([terms[2], terms[3]]);
  });

  it('has to be confirmed', () => {
    const file = contentFiles.get('organisations/petruschool.json') as OrganisationFile;
    const facts = (steps: unknown) => organisationFacts(Organisation.parse({ ...file, steps })).length;
    expect(facts(withTerms(file['steps'], terms))).toBe(facts(file['steps']) + 5);
  });
});
