import { describe, expect, it } from 'vitest';
import { findBeroepsgroep, readerOf } from '../../src/guide/reader.js';
import { takesReports } from '../fixtures/content.js';
import { guides, inRegion } from './guides.js';

const { region, organisation } = guides();

describe('what of the reader chooses her actions', () => {
  it('is the national groups that hers belongs to', () => {
    expect(readerOf(region, 'zorg').beroepsgroepen).toEqual(['artsen', 'paramedici']);
    expect(readerOf(organisation, 'kinderopvang').beroepsgroepen).toEqual(['kinderopvang']);
  });

  it.each([null, 'niets', 'artsen'])('is no group while she chose none that the guide shows: %s', (id) => {
    expect(readerOf(region, id).beroepsgroepen).toEqual([]);
    expect(findBeroepsgroep(region, id)).toBeUndefined();
  });

  it.each([
    [['telefoon'], false],
    [['telefoon', 'document'], true],
    [['webformulier', 'telefoon'], true],
  ])('is whether her region takes reports in writing: %j', (reportBy, written) => {
    const both = guides(inRegion(takesReports(reportBy)));
    expect(readerOf(both.region, null).writtenReports).toBe(written);
    expect(readerOf(both.organisation, 'zorg').writtenReports).toBe(written);
  });
});
