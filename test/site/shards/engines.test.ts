import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../src/site/project.js';
import { printShard, shardOf } from '../../../src/site/shards/shard.js';
import { commandUsage } from '../../../scripts/usage.js';

const day = '2026-11-23';

/** What each engine gives the second of its five machines. */
const engines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'github-parts.yml': { PART: '2/5', DAY: day },
  'gitlab-parts.yml': { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5', CI_PIPELINE_CREATED_AT: `${day}T23:59:59Z` },
  'kubernetes-parts.yml': { JOB_COMPLETION_INDEX: '1', DAY: day },
};

/** The words of each command of ours in a file, as a shell of that engine hands them to npm. */
function commandsIn(text: string, env: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const lines = text.split('\n').flatMap((line) => /^ *- (?:run: )?(npm run .*)$/.exec(line)?.[1] ?? []);
  return lines.map((line) => {
    const shown = `npm() { printf '%s\\n' "$@"; }\n${line}`;
    return execFileSync('sh', ['-ec', shown], { encoding: 'utf8', env }).trimEnd().split('\n');
  });
}

describe.each(Object.entries(engines))('%s', (file, env) => {
  it('makes each part of the same day, and merges them', async () => {
    const text = await readFile(join(projectFolder, 'hosting', file), 'utf8');
    const [part = [], site = []] = commandsIn(text, env);
    const options = part.slice(part.indexOf('--') + 1);
    expect(part.slice(0, 2)).toEqual(['run', 'build']);
    expect(options.slice(-4)).toEqual(['--shard', '2/5', '--today', day]);
    expect(printShard(shardOf(options.at(-3) ?? '') ?? { at: 0, of: 0 })).toBe('2/5');
    expect(site.slice(0, 4)).toEqual(['run', 'meldcode', '--', 'merge']);
    expect(Object.keys(commandUsage)).toContain('merge');
    // Both in the same folder.
    expect(site.slice(4)).toEqual(options.slice(0, -4));
  });
});
