import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/site/content/content.js';
import { projectFolder } from '../../src/site/project.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { strings } from './files.js';

const { national, regions, organisations } = readContent(await readFolder(projectFolder));

const all = [...organisations];
const texts = all.flatMap(([id, organisation]) => [...strings(organisation, id)]);

describe('what an organisation adds', () => {
  it('lets nobody read a report beforehand without saying that it must be safe', () => {
    const reading = texts.filter(({ text }) => /meelezen|vooraf lezen/.test(text));
    expect(reading).not.toHaveLength(0);
    expect(reading.filter(({ text }) => !/veilig/.test(text))).toEqual([]);
  });

  it.each(all.filter(([, { decides }]) => decides?.by === 'ander'))(
    'never lets who decides delay danger, a disclosure or doubt about them: %s',
    (_, { decides, steps }) => {
      expect(decides?.text).toMatch(/acuut.*onthulling.*twijfel/);
      expect(steps['stap-5']?.topics).toContain('wie-beslist-is-het-niet-eens');
    },
  );

  it.each(all.filter(([, { client }]) => client))('speaks of its clients in its own word: %s', (id, organisation) => {
    expect([...strings(organisation, id)].filter(({ text }) => /cliënt/.test(text))).toEqual([]);
  });

  it('quotes official text in a few words, with the place where it stands', () => {
    const quotes = all.flatMap(([, organisation]) => Object.values(organisation.quotes));
    expect(quotes).not.toHaveLength(0);
    expect(quotes.filter(({ text, source }) => !/^‘.*’/.test(text) || !/hoofdstuk \d/.test(source))).toEqual([]);
  });
});

describe('a national group', () => {
  it('of onderwijs en leerplicht has no rule of one school', () => {
    const group = national.beroepsgroepen['onderwijs-en-leerplicht'];
    const covers = [...strings(group, 'onderwijs')].filter(({ path }) => /\.covers\.\d+$/.test(path));
    expect(covers.filter(({ text }) => text.startsWith('S4-'))).toEqual([]);
  });
});

describe('a municipal organisation', () => {
  it('sends nobody to a "bestuur": that is the bevoegd gezag of a school', () => {
    const noaberkracht = [...strings(organisations.get('noaberkracht'), 'noaberkracht')];
    expect(noaberkracht).not.toHaveLength(0);
    expect(noaberkracht.filter(({ text }) => /\bbestuur\b/i.test(text))).toEqual([]);
  });
});

describe('the own number of a region', () => {
  it.each([...regions].filter(([, { ownNumbers }]) => ownNumbers.length > 0))(
    'is for advice and for reporting: %s',
    (_, { contacts, ownNumbers: [first = ''] }) => {
      expect(contacts[first]?.purpose).toMatch(/advies/i);
      expect(contacts[first]?.purpose).toMatch(/meld/i);
    },
  );
});

describe('a region that takes reports by a document', () => {
  it.each([...regions].filter(([, { reportBy, reportForm }]) => reportBy.includes('document') && !reportForm))(
    'has its form here, or says how to get it: %s',
    (_, { reporting, form }) => {
      const says = Object.values(reporting).some(({ text }) => /formulier.*vraag/i.test(text));
      expect(form !== undefined || says).toBe(true);
    },
  );
});
