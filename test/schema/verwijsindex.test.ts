import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/schema/checks/problems.js';
import { Verwijsindex } from '../../src/schema/verwijsindex.js';

const origin = { source: 'Voorbeeld', checked: null };
const index = { name: 'Voorbeeldindex', who: 'zorgteam' };
const problemsOf = (fields: object) =>
  problemsIn(Verwijsindex, { ...fields, ...origin }).map(({ path, code }) => `${path.join('.')} ${code}`.trim());

describe('what an organisation says about the verwijsindex', () => {
  it.each([[index], [{ ...index, until: 23, address: 'https://index.example/', body: 'Na overleg.' }]])(
    'is an index with who gives a signal: %o',
    (fields) => {
      expect(problemsOf(fields)).toEqual([]);
    },
  );

  it.each([[{ signals: false }], [{ signals: false, why: 'De gemeente is ermee gestopt.' }]])(
    'is that it gives none: %o',
    (fields) => {
      expect(problemsOf(fields)).toEqual([]);
    },
  );

  it.each<[object, readonly string[]]>([
    [{}, ['verwijsindex-keuze']],
    [{ signals: false, ...index }, ['verwijsindex-keuze']],
    [{ name: 'Voorbeeldindex' }, ['verwijsindex-wie']],
    [
      { signals: false, who: 'zorgteam', until: 23 },
      ['who verwijsindex-zonder-signaal', 'until verwijsindex-zonder-signaal'],
    ],
    [{ ...index, why: 'Daarom.' }, ['why verwijsindex-met-signaal']],
    [{ ...index, until: -1 }, ['until leeftijd-vorm']],
    [{ ...index, until: 230 }, ['until leeftijd-vorm']],
    [{ ...index, until: '23' }, ['until waarde-anders']],
    [{ ...index, until: 2.5 }, ['until leeftijd-vorm']],
    [{ signals: true }, ['signals waarde-anders']],
  ])('cannot be %o', (fields, problems) => {
    expect(problemsOf(fields)).toEqual(problems);
  });
});
