import { describe, expect, it } from 'vitest';
import { toOwnPageGuide, toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import { placesOf, set, sourceFiles } from '../fixtures/content.js';
import { guides as guidesOfSite } from '../site/pages.js';
import { guides, inNational, inOrganisation, inRegion } from './guides.js';

const leaveTo = 'https://nieuws.example/';
const on = (to?: string) => set('leavePage', to === undefined ? {} : { to });

describe('leaving the page', () => {
  it('is off in every region and organisation of ours: none of them asked for it', () => {
    expect(guidesOfSite.map((guide) => guide.leaveTo)).toEqual(guidesOfSite.map(() => undefined));
  });

  it('leads to the page of the region, and to that of the whole country where it names none', () => {
    expect(guides(inRegion(on(leaveTo))).region.leaveTo).toBe(leaveTo);
    expect(guides({ ...inNational(set('leaveTo', 'https://a.example/')), ...inRegion(on()) }).region.leaveTo).toBe(
      'https://a.example/',
    );
  });

  it('holds for the organisations of a region, and an organisation has its own page', () => {
    expect(guides(inRegion(on(leaveTo))).organisation.leaveTo).toBe(leaveTo);
    const own = { ...inRegion(on(leaveTo)), ...inOrganisation(on('https://eigen.example/')) };
    expect(guides(own).organisation.leaveTo).toBe('https://eigen.example/');
    expect(guides(own).region.leaveTo).toBe(leaveTo);
  });

  it('is on our own pages alone', () => {
    const { region } = guides(inRegion(on(leaveTo)));
    expect(toOwnPageGuide(region)).toMatchObject({ leaveTo, ownPage: region.ownPage });
    expect(toWidgetGuide(region)).not.toHaveProperty('leaveTo');
    expect(toWidgetGuide(region)).not.toHaveProperty('ownPage');
  });

  it('takes no address that is not safe', () => {
    const broken = sourceFiles({ 'regions/voorbeeld.json': on('http://nieuws.example/') });
    expect(placesOf(broken)).toEqual(['leavePage.to webadres-begin']);
  });
});
