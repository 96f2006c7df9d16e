import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { and, or, word } from '../../../src/site/views/word.js';

const handlebars = Handlebars.create();
handlebars.registerHelper({ word, or, and });

const words = {
  pages: {
    plain: 'Ja & nee',
    day: 'Van {dag}',
    link: 'Lees [dit] of [dat & meer].',
    call: 'Bel {nummers} & vraag {wie}.',
  },
};

function shown(template: string, view: object = {}): string {
  return handlebars.compile(template)({ page: { words, language: 'nl' }, ...view });
}

describe('a word of a template', () => {
  it('is that of the national content, escaped', () => {
    expect(shown('{{word "pages.plain"}}')).toBe('Ja &amp; nee');
  });

  it('is filled in, wherever in the view the template stands', () => {
    expect(shown('{{#each days}}{{word "pages.day" dag=this}}{{/each}}', { days: ['1 mei'] })).toBe('Van 1 mei');
  });

  it('is marked up where it has brackets, and escaped around and in them', () => {
    const template = '{{#word "pages.link"}}<a href="#{{@index}}">{{this}}</a>{{/word}}';
    expect(shown(template)).toBe('Lees <a href="#0">dit</a> of <a href="#1">dat &amp; meer</a>.');
  });

  it('leaves one place to a block, which sees what stands around it', () => {
    const template = '{{#each all}}{{#word "pages.call" wie="[mij]"}}<b>{{this}}</b>{{/word}}{{/each}}';
    expect(shown(template, { all: ['112'] })).toBe('Bel <b>112</b> &amp; vraag [mij].');
  });

  it.each([
    ['{{word "pages.none"}}', 'there is no label'],
    ['{{word "pages"}}', 'there is no label'],
    ['{{word "pages.day"}}', 'without its places'],
    ['{{word "pages.link"}}', 'without its places'],
    ['{{#word "pages.plain"}}<b>{{this}}</b>{{/word}}', 'without its places'],
    ['{{#word "pages.call"}}<b>{{this}}</b>{{/word}}', 'without its places'],
  ])('stops the build as %s', (template, message) => {
    expect(() => shown(template)).toThrow(message);
  });
});

describe('a list in a template', () => {
  const view = { all: ['ja', 'nee', 'twijfel'], numbers: [3, 4] };

  it('is written in the language of the page', () => {
    expect(shown('{{or all}}; {{and numbers}}', view)).toBe('ja, nee of twijfel; 3 en 4');
    expect(handlebars.compile('{{or all}}')({ ...view, page: { words, language: 'de' } })).toBe('ja, nee oder twijfel');
  });

  it('has each part written by a block', () => {
    expect(shown('{{#or all}}<b>{{this}}</b>{{/or}}', view)).toBe('<b>ja</b>, <b>nee</b> of <b>twijfel</b>');
  });
});
