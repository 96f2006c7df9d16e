import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/site/content/content.js';
import { errorOf, set, sourceFiles } from '../fixtures/content.js';

const workdays = { days: ['werkdagen'], from: '09:00', until: '17:00' };
const hours = { times: [workdays], outside: 'een ander neemt op' };
const chat = { url: 'https://voorbeeld.nl/chat', hours, notFor: 'spoed' };

const withField = (field: string, value: unknown) =>
  sourceFiles({ 'regions/voorbeeld.json': set(`contacts.advies.${field}`, value) });
const problemsOf = (field: string, value: unknown) => errorOf(withField(field, value)).split('\n').slice(1);
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
    ['', {}, 'needs one of "always" and "times"'],
    ['', { always: true, times: [workdays] }, 'needs one of "always" and "times"'],
    ['.outside', { always: true, outside: 'een ander neemt op' }, 'stands beside "always"'],
    ['.times', { times: [] }, 'is empty'],
    ['.times[0].days', { times: [{ ...workdays, days: [] }] }, 'is empty'],
    ['.times[0].days[0]', { times: [{ ...workdays, days: ['maandag'] }] }, 'werkdagen'],
    ['.times[0].days[1]', { times: [{ ...workdays, days: ['ma', 'ma'] }] }, '"ma"'],
    ['.times[0].from', { times: [{ ...workdays, from: '9.00' }] }, '"9.00" is no time'],
    ['.times[0].from', { times: [{ ...workdays, from: '25:00' }] }, '"25:00" is no time'],
    ['.times[0].until', { times: [{ ...workdays, until: '09:00' }] }, 'is not later than "from"'],
  ])('at contacts.advies.hours%s are told: %j', (place, value, message) => {
    const [problem = '', ...others] = problemsOf('hours', value);
    expect(problem).toContain(`contacts.advies.hours${place}: `);
    expect(problem).toContain(message);
    expect(others).toEqual([]);
  });

  it('stand beside a phone', () => {
    const files = sourceFiles({
      'regions/voorbeeld.json': (json) =>
        set('contacts.advies.hours', hours)(set('contacts.advies.phone', undefined)(json)),
    });
    expect(errorOf(files)).toContain('contacts.advies.hours: says when a phone is answered that is not there');
  });
});

describe('a chat', () => {
  it('has an address, hours of its own and what it is not for', () => {
    expect(read('chat', chat)?.['advies']?.chat).toEqual(chat);
    expect(read('chat', { url: chat.url })?.['advies']?.chat).toEqual({ url: chat.url });
  });

  it.each([
    ['.url', { ...chat, url: 'http://voorbeeld.nl/chat' }],
    ['.hours.times[0].until', { ...chat, hours: { times: [{ ...workdays, until: '08:00' }] } }],
    ['.notFor', { ...chat, notFor: '' }],
  ])('is told at contacts.advies.chat%s', (place, value) => {
    expect(problemsOf('chat', value)[0]).toContain(`contacts.advies.chat${place}: `);
  });
});
