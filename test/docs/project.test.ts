import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/hosting/security.js';
import { documents, packageJson, readDocument } from './documents.js';

describe('CONTRIBUTING.md', () => {
  it('has a reason for each dependency, and for no other', () => {
    const section = readDocument('CONTRIBUTING.md').text.split('\n## Dependencies')[1]?.split('\n## ')[0] ?? '';
    const items = [...section.matchAll(/^- (?:.+\n)(?: {2}.+\n)*/gm)].map(([item]) => item.replaceAll(/\s+/g, ' '));
    const named = items.flatMap((item) => {
      const [names = '', reason = ''] = item.split(/`: /);
      expect(reason.length, item).toBeGreaterThan(10);
      return [...`${names}\``.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    });
    const installed = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(named.sort()).toEqual(installed.sort());
  });
});

describe('the version', () => {
  const newest = /^## (\S+) \((\d{4}-\d{2}-\d{2})/m.exec(readDocument('CHANGELOG.md').text);

  it('of package.json is the newest in CHANGELOG.md', () => {
    expect(newest?.[1]).toBe(packageJson.version);
  });

  it('and its date are those of publiccode.yml', () => {
    const { text } = readDocument('publiccode.yml');
    expect(text).toContain(`softwareVersion: ${packageJson.version}\n`);
    expect(text).toContain(`releaseDate: '${newest?.[2] ?? ''}'\n`);
  });
});

describe('the decisions', () => {
  const decisions = documents.filter(({ path }) => path.startsWith('docs/decisions/'));

  it('are numbered without a gap', () => {
    const numbers = decisions.map(({ path }) => Number(/(\d{4})-/.exec(path)?.[1]));
    expect(numbers.sort((a, b) => a - b)).toEqual(decisions.map((_, at) => at + 1));
  });

  it.each(decisions)('start with what was decided: $path', ({ path, text }) => {
    expect(text).toMatch(new RegExp(`^# ${/(\d{4})-/.exec(path)?.[1] ?? ''} `));
    expect(text).toContain('**Decided:**');
  });

  it('that a document names are there', () => {
    const named = documents.flatMap(({ text }) => [...text.matchAll(/decision (\d{4})/gi)].map(([, number]) => number));
    const numbers = decisions.map(({ path }) => /(\d{4})-/.exec(path)?.[1]);
    expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
  });
});

describe('docs/security.md', () => {
  it('quotes the policy of the pages', () => {
    expect(readDocument('docs/security.md').text).toContain(`\n${contentSecurityPolicy}\n`);
  });
});
