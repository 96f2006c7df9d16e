import { describe, expect, it } from 'vitest';
import { all, problemsOf, set, sourceFiles, type Edit } from '../fixtures/content.js';
import { balie, form } from '../fixtures/form.js';

const withForm = all(set('contacts.balie', balie), set('form', form));
const inRegion = (...edits: Edit[]) =>
  problemsOf(sourceFiles({ 'regions/voorbeeld.json': all(withForm, ...edits) })).map((problem) =>
    problem.replace(/^regions\/voorbeeld\.json:\d+ /, ''),
  );
const at = 'form.sections';

describe('the form of a region', () => {
  it('holds every kind of field, parts for each person, and conditions', () => {
    expect(inRegion()).toEqual([]);
  });

  it.each<readonly [string, Edit, string]>([
    [
      'an unknown kind of field',
      set(`${at}.begin.fields.naam.kind`, 'tekst'),
      `${at}.begin.fields.naam.kind keuze-onbekend`,
    ],
    [
      'an unknown fact of the casus',
      set(`${at}.begin.fields.naam.from`, 'naam'),
      `${at}.begin.fields.naam.from keuze-onbekend`,
    ],
    [
      'a fact of the casus in a field that holds something else',
      set(`${at}.begin.fields.gezien.from`, 'signalen'),
      `${at}.begin.fields.gezien.from formulier-overname`,
    ],
    [
      'a fact of the casus at one of several persons',
      set(`${at}.personen.fields.naam.from`, 'beroepsgroep'),
      `${at}.personen.fields.naam.from formulier-overname-persoon`,
    ],
    [
      'a choice without answers',
      set(`${at}.eind.fields.soort.options`, undefined),
      `${at}.eind.fields.soort.kind formulier-keuzes`,
    ],
    [
      'answers where none are chosen',
      set(`${at}.begin.fields.naam.options`, { een: 'Een' }),
      `${at}.begin.fields.naam.kind formulier-keuzes`,
    ],
    [
      'a choice between nothing',
      set(`${at}.eind.fields.soort.options`, {}),
      `${at}.eind.fields.soort.options lijst-leeg`,
    ],
    [
      'two fields of one name',
      set(`${at}.eind.fields.naam`, form.sections.begin.fields.naam),
      `${at}.eind.fields.naam formulier-naam-dubbel`,
    ],
    [
      'a field with the name of an answer',
      set(`${at}.eind.fields.soort-een`, form.sections.begin.fields.naam),
      `${at}.eind.fields.soort-een formulier-naam-dubbel`,
    ],
    [
      'a field with the name of one of a person',
      set(`${at}.eind.fields.personen-1-naam`, form.sections.begin.fields.naam),
      `${at}.eind.fields.personen-1-naam formulier-naam-dubbel`,
    ],
    [
      'a condition on nothing',
      set(`${at}.begin.fields.waarom.when.field`, 'gezein'),
      `${at}.begin.fields.waarom.when.field formulier-voorwaarde`,
    ],
    [
      'a condition on what comes later',
      set(`${at}.begin.fields.dag.when`, { field: 'gezien' }),
      `${at}.begin.fields.dag.when.field formulier-voorwaarde`,
    ],
    [
      'a condition on itself',
      set(`${at}.begin.fields.dag.when`, { field: 'dag' }),
      `${at}.begin.fields.dag.when.field formulier-voorwaarde`,
    ],
    [
      'a condition on one of several persons',
      set(`${at}.eind.fields.hoger.when.field`, 'band'),
      `${at}.eind.fields.hoger.when.field formulier-voorwaarde`,
    ],
    [
      'a condition on an answer that is not there',
      set(`${at}.personen.fields.welke.when.is`, 'broer'),
      `${at}.personen.fields.welke.when.is formulier-antwoord`,
    ],
    [
      'a condition on what is typed',
      set(`${at}.begin.fields.waarom.when`, { field: 'naam', is: 'jan' }),
      `${at}.begin.fields.waarom.when.is formulier-antwoord`,
    ],
    [
      'more on paper than there can be',
      set(`${at}.personen.repeat.paper`, 9),
      `${at}.personen.repeat.paper formulier-aantal`,
    ],
    ['half a person', set(`${at}.personen.repeat.min`, 0.5), `${at}.personen.repeat.min formulier-getal`],
    ['a part without fields', set(`${at}.eind.fields`, {}), `${at}.eind.fields lijst-leeg`],
    ['no word on danger', set('form.acute', undefined), 'form veld-ontbreekt'],
    ['nobody to go to', set('form.sendTo', 'loket'), 'form.sendTo eigen-contact-elders'],
    [
      'a phone to be sent to',
      set('contacts.balie', { ...balie, mail: undefined, phone: '088 111 2233' }),
      'form.sendTo eigen-contact-onvolledig',
    ],
  ])('cannot have %s', (_, edit, problem) => {
    expect(inRegion(edit)).toEqual([problem]);
  });

  it('is told at the line of its mistake', () => {
    const files = sourceFiles({
      'regions/voorbeeld.json': all(withForm, set(`${at}.begin.fields.naam.kind`, 'tekst')),
    });
    const text = files.files.find(({ path }) => path === 'regions/voorbeeld.json')?.text ?? '';
    const line = text.split('\n').findIndex((one) => one.includes('"tekst"')) + 1;
    expect(problemsOf(files)).toEqual([`regions/voorbeeld.json:${line} ${at}.begin.fields.naam.kind keuze-onbekend`]);
  });

  it('is not replaced by an organisation, which may have one where the region has none', () => {
    const own = { 'organisations/school.json': all(set('contacts', { balie }), set('form', form)) };
    expect(problemsOf(sourceFiles(own))).toEqual([]);
    const both = sourceFiles({
      'regions/voorbeeld.json': withForm,
      'organisations/school.json': set('form', { ...form, sendTo: 'balie' }),
    });
    expect(problemsOf(both).map((problem) => problem.split(' ').slice(1).join(' '))).toContain('form formulier-bezet');
  });
});
