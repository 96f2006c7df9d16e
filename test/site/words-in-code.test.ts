import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { National } from '../../src/schema/national.js';

const filesIn = (folder: string, ends: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => ends.test(path))
    .sort();

const stringsIn = (expression: string): readonly string[] => expression.match(/"[^"]*"|'[^']*'/g) ?? [];

/** What a reader sees or hears of a template: text between tags, and the attributes that are words. */
function wordsOf(template: string): readonly string[] {
  const text = template
    .replace(/\{\{!--[\s\S]*?--\}\}/g, '')
    // An expression is shown as it stands in content; what is given to a partial by name is a word of the template itself.
    .replace(/\{\{\{?[^{}]*\}\}\}?/g, (expression) =>
      stringsIn(expression.replace(/\bword "[^"]*"/g, ''))
        .filter((given) => /[\s\p{Lu}]/u.test(given))
        .join(' '),
    );
  const shown = [...text.matchAll(/(?:title|aria-label|alt|placeholder|data-\w[\w-]*)="([^"]*[\p{L}]{2}[^"]*)"/gu)];
  const between = text.replace(/<(style|code|pre)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n');
  return [...between.split('\n'), ...shown.map(([, value = '']) => value).filter((value) => /\s|^\p{Lu}/u.test(value))]
    .map((line) => line.trim())
    .filter((line) => /\p{L}{2}/u.test(line));
}

describe('templates', () => {
  it.each(filesIn('templates', /\.hbs$/))('%s holds no word of its own', (path) => {
    expect(wordsOf(readFileSync(path, 'utf8'))).toEqual([]);
  });
});

describe('style sheets', () => {
  it.each(filesIn('templates', /\.css$/))('%s holds no word of its own', (path) => {
    const contents = [...readFileSync(path, 'utf8').matchAll(/content:\s*(['"])(.*?)\1/g)].map(
      ([, , text = '']) => text,
    );
    expect(contents.filter((text) => /\p{L}{2}/u.test(text.replace(/\\[0-9a-f]+/gi, '')))).toEqual([]);
  });
});

/** The texts in the code of the plugin, without comments and tags. */
function textsOf(code: string): readonly string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return [...bare.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)]
    .map(([, quoted, template]) => (quoted ?? template ?? '').replace(/<[^<>]*>?/g, ''))
    .filter((text) => text !== 'use strict');
}

describe('the plugin for WordPress', () => {
  it.each(filesIn('wordpress/meldcode', /\.(php|js)$/))('%s holds no word of its own', (path) => {
    const texts = textsOf(readFileSync(path, 'utf8'));
    expect(texts.filter((text) => /\p{L}{2}\s+\p{L}{2}|^\s*\p{Lu}\p{Ll}/u.test(text))).toEqual([]);
  });
});

describe('the words of the site', () => {
  const templates = filesIn('templates', /\.hbs$/)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const code = [...filesIn('src/site', /\.ts$/), ...filesIn('wordpress/meldcode', /\.(php|js)$/)]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  it.each([
    ['pages', National.shape.pages],
    ['paper', National.shape.paper],
    ['protocol', National.shape.protocol],
    ['decisionTable', National.shape.decisionTable],
    ['wordpress', National.shape.wordpress],
    ['embedding.page', National.shape.embedding.shape.page],
    ['embedding.example', National.shape.embedding.shape.example],
  ] as const)('are all used: %s', (group, { shape }) => {
    const ids = Object.keys(shape);
    const isUsed = (id: string) =>
      templates.includes(`"${group}.${id}"`) || code.includes(`'${id}'`) || code.includes(`${group}.${id}`);
    expect(ids.filter((id) => !isUsed(id))).toEqual([]);
  });
});
