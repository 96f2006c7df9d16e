import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/site/content/content.js';
import { problemsOf as problemsOfFiles, set, sourceFiles } from '../fixtures/content.js';

const workdays = { days: ['werkdagen'], from: '09:00', until: '17:00' };
const hours = { times: [workdays], outside: 'een ander neemt op' };
const chat = { url: 'https://voorbeeld.nl/chat', hours, notFor: 'spoed' };

const withField = (field: string, value: unknown) =>
  sourceFiles({ 'regions/voorbeeld.json': set(`contacts.advies.${field}`, value) });
/** Place and code of every problem. */
const problemsOf = (field: string, value: unknown) =>
  problemsOfFiles(withField(field, value)).map((problem) => problem.replace(/^\S+ /, ''));
const read = (field: string, value: unknown) => readContent(withField(field, value)).regions.get('voorbeeld')?.contacts;

describe('hours', () => {
  it.each([
    [{ always: true }],
    [{ times: [workdays] }],
    [hours],
    [{ times: [{ days: ['za', 'zo'], from: '00:00', until: '24:00' }, workdays] }],
  ])('may be %j', (value) => {
    expect(read('hours', value)?.['advies']?.hours).toEqual(value);
  });

  it.each([
    ['', {}, 'tijden-keuze'],
    ['', { always: true, times: [workdays] }, 'tijden-keuze'],
    ['.outside', { always: true, outside: 'een ander neemt op' }, 'tijden-altijd'],
    ['.times', { times: [] }, 'lijst-leeg'],
    ['.times[0].days', { times: [{ ...workdays, days: [] }] }, 'lijst-leeg'],
    ['.times[0].days[0]', { times: [{ ...workdays, days: ['maandag'] }] }, 'keuze-onbekend'],
    ['.times[0].days[1]', { times: [{ ...workdays, days: ['ma', 'ma'] }] }, 'lijst-dubbel'],
    ['.times[0].from', { times: [{ ...workdays, from: '9.00' }] }, 'tijd-vorm'],
    ['.times[0].from', { times: [{ ...workdays, from: '25:00' }] }, 'tijd-vorm'],
    ['.times[0].until', { times: [{ ...workdays, until: '09:00' }] }, 'tijd-volgorde'],
  ])('at contacts.advies.hours%s are told: %j', (place, value, code) => {
    expect(problemsOf('hours', value)).toEqual([`contacts.advies.hours${place} ${code}`]);
  });

  it('stand beside a phone', () => {
    const files = sourceFiles({
      'regions/voorbeeld.json': (json) =>
        set('contacts.advies.hours', hours)(set('contacts.advies.phone', undefined)(json)),
    });
    expect(problemsOfFiles(files).join()).toContain('contacts.advies.hours tijden-zonder-telefoon');
  });
});

describe('a chat', () => {
  it('has an address, hours of its own and what it is not for', () => {
    expect(read('chat', chat)?.['advies']?.chat).toEqual(chat);
    expect(read('chat', { url: chat.url })?.['advies']?.chat).toEqual({ url: chat.url });
  });

  it.each([
    ['.url webadres-begin', { ...chat, url: 'http://voorbeeld.nl/chat' }],
    ['.hours.times[0].until tijd-volgorde', { ...chat, hours: { times: [{ ...workdays, until: '08:00' }] } }],
    ['.notFor tekst-leeg', { ...chat, notFor: '' }],
  ])('is told at contacts.advies.chat%s', (place, value) => {
    expect(problemsOf('chat', value)).toEqual([`contacts.advies.chat${place}`]);
  });
});
