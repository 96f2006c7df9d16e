import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withConfirmation } from '../../../src/site/confirmation/confirm.js';
import { validate } from '../../../src/site/findings/validate.js';
import { valueAt, valuesOfKey, type Path } from '../../../src/schema/checks/json-path.js';
import { sourceFiles } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';
import { ran, told } from '../program.js';

const folderOf = () => folderWith(Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text])));
const today = new Date().toISOString().slice(0, 10);
const file = 'regions/voorbeeld.json';

describe('a confirmation in a text', () => {
  const fact = fc.record({
    text: fc.string(),
    checked: fc.constantFrom(null, '2024-01-31'),
    source: fc.jsonValue(),
  });
  const value = fc.dictionary(
    fc.string().filter((key) => !['__proto__', 'checked'].includes(key)),
    fact,
    { minKeys: 1 },
  );
  const written = fc
    .tuple(value, fc.constantFrom(undefined, 2, '\t'), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
    .map(([json, space, end, mark]) => mark + JSON.stringify(json, null, space).replaceAll('\n', end));

  it('changes the day and who, and no other sign', () => {
    fc.assert(
      fc.property(written, (text) => {
        const plain = text.replace(/^\uFEFF/, '');
        const before = JSON.parse(plain) as unknown;
        const facts = Object.keys(before as object).map((key): Path => [key]);
        const after = withConfirmation(text, facts, { by: 'beleidsmedewerker', day: '2026-11-28' });
        const now = JSON.parse(after.replace(/^\uFEFF/, '')) as unknown;
        for (const path of facts) {
          expect(valueAt(now, path)).toEqual({
            ...(valueAt(before, path) as object),
            ...{ checked: '2026-11-28', checkedBy: 'beleidsmedewerker' },
          });
        }
        const back = after.replace(/,\s*"checkedBy":\s*"beleidsmedewerker"/g, '');
        const days = (json: string) => json.replace(/("checked":\s*)(null|"2024-01-31"|"2026-11-28")/g, '$1');
        expect(days(back)).toBe(days(text));
      }),
    );
  });

  it('replaces who confirmed it before', () => {
    const text = '{ "a": { "checkedBy": "directeur", "checked": "2025-01-01", "text": "x" } }';
    expect(withConfirmation(text, [['a']], { by: 'staf', day: '2026-11-28' })).toBe(
      '{ "a": { "checkedBy": "staf", "checked": "2026-11-28", "text": "x" } }',
    );
  });
});

describe('confirm', () => {
  it('writes today and the function at one place, in the form of the file', async () => {
    const folder = await folderOf();
    const before = await readFile(join(folder, file), 'utf8');
    const words = ['confirm', join(folder, file), 'contacts.advies', '--by', 'beleidsmedewerker'];
    const { code, output, errors } = await ran(words);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('  contacts.advies\n');
    const at = before.indexOf('"checked"', before.indexOf('"advies"'));
    const who = `"checked": "${today}",\n      "checkedBy": "beleidsmedewerker"`;
    expect(await readFile(join(folder, file), 'utf8')).toBe(
      before.slice(0, at) + before.slice(at).replace('"checked": null', who),
    );
    const { errors: wrong, warnings } = await validate(folder);
    expect(wrong).toEqual([]);
    expect(JSON.stringify(warnings)).not.toContain(`"${file}","problems":[{"line":10`);
  });

  it('confirms all of a file where no place is named', async () => {
    const folder = await folderOf();
    expect(await told('confirm', join(folder, file), '--by', 'teamleider')).toMatchObject({ code: 0 });
    const content = JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown;
    expect(valuesOfKey(content, 'checked').map(({ value }) => value)).toEqual([today, today, today]);
    expect((await validate(folder)).warnings.map((one) => one.file)).not.toContain(file);
  });

  it.each([
    ['a place that is not there', [file, 'contacts.advise', '--by', 'staf'], 1, 'plaats-onbekend'],
    ['a file that is not there', ['regions/geen.json', '--by', 'staf'], 1, 'bestand-weg'],
    ['a mail address for a function', [file, '--by', 'v.achternaam@voorbeeld.nl'], 2, 'optie-inhoud'],
    ['nobody who confirmed it', [file], 2, 'optie-ontbreekt'],
    ['no file', [], 2, 'bevestigen-zonder-bestand'],
  ])('changes nothing for %s', async (_, words, code, problem) => {
    const cwd = await folderOf();
    const before = await readFile(join(cwd, file), 'utf8');
    const [name, ...rest] = words;
    const ended = await told('confirm', ...(name === undefined ? [] : [join(cwd, name)]), ...rest);
    expect(ended.code).toBe(code);
    expect(ended.errors).toContain(`[${problem}]`);
    expect(await readFile(join(cwd, file), 'utf8')).toBe(before);
  });
});
