import { expect, it } from 'vitest';
import { contentFiles, strings } from './files.js';

const mails = [...contentFiles].flatMap(([file, content]) =>
  [...strings(content, file)].filter(({ text }) => text.includes('@')),
);

it('names only mailboxes of a function, never of a person', () => {
  expect(mails).not.toHaveLength(0);
  expect(mails.filter(({ text }) => !/^info@[a-z-]+\.nl$/.test(text))).toEqual([]);
});

it('names a mailbox only as a contact, where the reader sees what it is for', () => {
  expect(mails.filter(({ path }) => !/\.contacts\.[a-z0-9-]+\.mail$/.test(path))).toEqual([]);
});
