import { describe, expect, it } from 'vitest';
import { textOrigins } from '../../../src/site/pdf/text-origins.js';
import { set, sourceFiles, text } from '../../fixtures/content.js';

const long = 'Een tekst van de regio, langer dan een kaart kan dragen.';
const originOf = textOrigins(
  sourceFiles({
    'regions/voorbeeld.json': set('steps.stap-2.notes.regio', text(long)),
    'organisations/school.json': set('steps.stap-2.notes.school', text('Een tekst van de school zelf.')),
  }),
);

describe('where a text on a sheet comes from', () => {
  it('is file, line and place of the layer that says it', () => {
    expect(originOf(long, 'voorbeeld')).toMatch(
      /^regions\/voorbeeld\.json, regel \d+, steps\.stap-2\.notes\.regio\.text$/,
    );
    expect(originOf(long, 'school')).toMatch(/^regions\/voorbeeld\.json, /);
    expect(originOf('Een tekst van de school zelf.', 'school')).toMatch(/^organisations\/school\.json, /);
  });

  it('is found where the sheet shows more or less of it, and over the end of a line', () => {
    expect(originOf(`1. ${long}`, 'voorbeeld')).toMatch(/^regions\/voorbeeld\.json, /);
    expect(originOf('langer dan een kaart', 'voorbeeld')).toMatch(/^regions\/voorbeeld\.json, /);
  });

  it('is not a layer of somebody else, and nowhere for words of a template', () => {
    expect(originOf('Een tekst van de school zelf.', 'voorbeeld')).toBeUndefined();
    expect(originOf('Woorden die in geen bestand staan', 'voorbeeld')).toBeUndefined();
  });
});
