import { describe, expect, it } from 'vitest';
import { inWordsOf } from '../../src/guide/client-words.js';
import { toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import { set, text } from '../fixtures/content.js';
import { guides, inNational, inOrganisation } from './guides.js';

const leerling = { one: 'leerling', your: 'je leerling', many: 'leerlingen' };
const patient = { one: 'patiënt', your: 'je patiënt', many: 'patiënten' };

const places = inNational(
  set('actions.meld.body.text', 'Vertel {je-client}, als {client} of {clienten}: {client}.'),
  set('steps.stap-1.actions', { doe: text('Kijk naar {clienten}') }),
  set('ui.wipe', 'Wis {client}'),
  set('beroepsgroepen.artsen.client', patient),
);

const { region, organisation } = guides({ ...places, ...inOrganisation(set('client', leerling)) });

describe('the words of the reader', () => {
  it.each([
    ['of her group', region, 'zorg', 'Vertel je patiënt, als patiënt of patiënten: patiënt.'],
    ['of her organisation', organisation, 'zorg', 'Vertel je leerling, als leerling of leerlingen: leerling.'],
    [
      'of her organisation without a group',
      organisation,
      null,
      'Vertel je leerling, als leerling of leerlingen: leerling.',
    ],
    ['of everybody without a group', region, null, 'Vertel je cliënt, als cliënt of cliënten: cliënt.'],
    [
      'of everybody with a group that is not there',
      region,
      'niets',
      'Vertel je cliënt, als cliënt of cliënten: cliënt.',
    ],
  ])('are those %s', (_, guide, group, words) => {
    expect(inWordsOf(guide, group).actions.meld.text).toBe(words);
  });

  it('stand in every text, however deep', () => {
    const inWords = inWordsOf(region, 'zorg');
    expect(inWords.steps['stap-1'].actions.map((one) => one.text)).toEqual(['Kijk naar patiënten']);
    expect(inWords.ui['wipe']).toBe('Wis patiënt');
    expect(JSON.stringify(inWords)).not.toMatch(/\{(je-client|clienten|client)\}/);
  });

  it('leave everything else as it was, and the guide itself too', () => {
    const before = JSON.stringify(region);
    const filled = JSON.stringify(inWordsOf(region, 'zorg'));
    expect(JSON.stringify(region)).toBe(before);
    const byHand = before
      .replaceAll('{je-client}', patient.your)
      .replaceAll('{clienten}', patient.many)
      .replaceAll('{client}', patient.one);
    expect(filled).toBe(byHand);
  });

  it('leave the places that a label fills in itself', () => {
    const named = { ...region, ui: { ...region.ui, 'extra-actions-title': 'Bij {naam}' } };
    expect(inWordsOf(named, null).ui['extra-actions-title']).toBe('Bij {naam}');
  });

  it('make the same guide for the same words, so that an element can compare', () => {
    expect(inWordsOf(region, 'zorg')).toBe(inWordsOf(region, 'zorg'));
    expect(inWordsOf(region, null)).toBe(inWordsOf(region, 'niets'));
    expect(inWordsOf(region, 'zorg')).not.toBe(inWordsOf(region, null));
    expect(inWordsOf(organisation, null)).not.toBe(inWordsOf(region, null));
  });

  it('are there in the guide of an element as well', () => {
    const widget = toWidgetGuide(region);
    expect(inWordsOf(widget, 'zorg').actions.meld.text).toContain('patiënten');
  });
});
