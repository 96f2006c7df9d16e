import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { National, nationalPath, nationalTopics } from '../../schema/national.js';
import { projectFolder } from '../project.js';

/** An id of the national content, with what a reader knows it by. */
export interface NamedId {
  readonly id: string;
  readonly title: string;
}

/** The national content of this project. */
export function readNational(): National {
  const files = nationalTopics.map(
    (topic) => JSON.parse(readFileSync(join(projectFolder, nationalPath(topic)), 'utf8')) as Record<string, unknown>,
  );
  const topics = files.map((file) => file['topics'] as object | undefined);
  const joined = Object.assign({}, ...files, { topics: Object.assign({}, ...topics) as object }) as Record<
    string,
    unknown
  >;
  delete joined['$schema'];
  return National.parse(joined);
}

/** What a layer names by its id, or may not use for its own. */
export function namedIds(national: National) {
  const { contacts, topics, checklists, definitions, beroepsgroepen, actions, exits, steps, questions, signs } =
    national;
  return {
    contacts: named(contacts, ({ name }) => name),
    topics: named(topics, ({ title }) => title),
    checklists: named(checklists, ({ title }) => title),
    definitions: named(definitions, ({ term }) => term),
    beroepsgroepen: named(beroepsgroepen, ({ name }) => name),
    actions: named(actions, ({ title }) => title),
    exits: named(exits, ({ title }) => title),
    steps: named(steps, ({ name }) => name),
    asked: named({ ...questions, ...signs }, ({ title }) => title),
  };
}

function named<Value>(record: Readonly<Record<string, Value>>, titleOf: (value: Value) => string): readonly NamedId[] {
  return Object.entries(record).map(([id, value]) => ({ id, title: titleOf(value) }));
}

/** The wordings of a question or sign, each with its text. */
export function wordingsOf({ questions, signs }: National, asked: string): readonly NamedId[] {
  const all: Readonly<Record<string, { readonly wordings: Readonly<Record<string, { readonly text: string }>> }>> = {
    ...questions,
    ...signs,
  };
  return named(all[asked]?.wordings ?? {}, ({ text }) => text);
}
