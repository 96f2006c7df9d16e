import { children, valueAt, type Path, type Problem } from '../../schema/checks/json-path.js';
import { say } from '../../schema/messages/sentences.js';
import { problemsIn } from '../../schema/checks/problems.js';
import { nationalProblems } from '../../schema/checks/references.js';
import {
  keysOfTopic,
  nationalPart,
  nationalPath,
  nationalTopics,
  topicOfKey,
  type NationalTopic,
} from '../../schema/national.js';
import type { FileProblems } from './json/content-error.js';
import type { ReadFile } from './read-file.js';

/** The national files, which together are one layer. */
export interface NationalFiles {
  /** Every key of every file; undefined where one is not there or cannot be read: what stands in it is not known. */
  readonly value?: Readonly<Record<string, unknown>>;
  /** Those that are not there. */
  readonly missing: readonly FileProblems[];
  /** All that is wrong with what stands in this file, or with how the files stand to each other. */
  problemsOf(file: ReadFile): readonly Problem[];
}

/** Joins the national files. A key counts only in the file where it belongs. */
export function joinNational(files: readonly ReadFile[]): NationalFiles {
  const byTopic = new Map(
    files.flatMap((file): [NationalTopic, ReadFile][] => (file.topic ? [[file.topic, file]] : [])),
  );
  const value = joinedValue(byTopic);
  const inWhole = value === undefined ? [] : nationalProblems(value);
  return {
    ...(value && { value }),
    missing: nationalTopics.filter((topic) => !byTopic.has(topic)).map(missingFile),
    problemsOf: ({ topic, json }) => {
      if (topic === undefined || json.value === undefined) return [];
      const misplaced = misplacedKeys(topic, json.value, byTopic);
      return [
        ...problemsIn(nationalPart(topic), without(json.value, misplaced)),
        ...misplaced,
        ...inWhole.filter(({ path }) => topicOf(path) === topic),
      ];
    },
  };
}

function joinedValue(byTopic: ReadonlyMap<NationalTopic, ReadFile>): NationalFiles['value'] {
  const parts = nationalTopics.map((topic) => ({ topic, value: byTopic.get(topic)?.json.value }));
  if (!parts.every(({ value }) => isObject(value))) return undefined;
  return Object.fromEntries(
    parts.flatMap(({ topic, value }) =>
      children(value)
        .map(({ path: [key], value: part }): [string, unknown] => [String(key), part])
        .filter(([key]) => keysOfTopic(topic).includes(key)),
    ),
  );
}

/** What a path of the national content begins with says in which file it stands. */
function topicOf([key]: Path): NationalTopic {
  const topic = topicOfKey(String(key));
  if (topic === undefined) throw new Error(`topicOf: no national file has the key "${String(key)}"`);
  return topic;
}

/** Keys of another file, which do not count here. */
function misplacedKeys(topic: NationalTopic, value: unknown, files: ReadonlyMap<NationalTopic, ReadFile>) {
  return children(value).flatMap(({ path }): readonly Problem[] => {
    const home = topicOfKey(String(path[0]));
    if (!isObject(value) || home === undefined || home === topic) return [];
    const isTwice = valueAt(files.get(home)?.json.value, path) !== undefined;
    return [{ path, ...say(isTwice ? 'veld-ook-elders' : 'veld-ander-bestand', nationalPath(home)) }];
  });
}

function without(value: unknown, keys: readonly Problem[]): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.some(({ path }) => path[0] === key)));
}

function missingFile(topic: NationalTopic): FileProblems {
  return { file: nationalPath(topic), problems: [say('landelijk-ontbreekt', keysOfTopic(topic))] };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
