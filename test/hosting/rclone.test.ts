import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../src/site/hosting/headers.js';
import { projectFolder } from '../../src/site/project.js';
import { buildSite, filePaths, type TestSite } from './site.js';

const isTwin = (path: string) => /\.(gz|br)$/.test(path);
const isFixed = (path: string) => /^(widget\/\d|assets\/)/.test(path);
const isMoving = (path: string) => path.startsWith('widget/') && !isFixed(path);

/** The commands below a heading of docs/hosting.md, as somebody copies them. */
async function commandsBelow(heading: string): Promise<readonly string[]> {
  const document = await readFile(join(projectFolder, 'docs/hosting.md'), 'utf8');
  const section = document.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const block = /```sh\n(set -e\n[\s\S]*?)```/.exec(section)?.[1] ?? '';
  return block.split(/^# \d\..*$/m).slice(1);
}

const commands = await commandsBelow('S3-compatible storage behind a CDN');

interface Folders {
  /** Where `dist` is. */
  readonly folder: string;
  readonly target: string;
}

function runCommand(command: string, { folder, target }: Folders): void {
  // rclone writes what it does, and without a configuration says so each time.
  execFileSync('sh', ['-c', `set -e\n${command}`], {
    cwd: folder,
    env: { ...process.env, TARGET: target, HOME: folder, RCLONE_CONFIG: '/dev/null' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

describe('the commands that put a site on storage', () => {
  let site: TestSite;
  let target: string;
  const there = () => filePaths(target);
  const run = (command: string) => runCommand(command, { folder: site.folder, target });

  beforeAll(async () => {
    site = await buildSite();
    target = join(site.folder, 'target');
    // What was put there before: another edition, a page that is gone, a channel with an old number.
    await cp(join(site.dist, 'widget/0.9.0'), join(target, 'widget/0.8.0'), { recursive: true });
    await cp(join(site.dist, 'twente'), join(target, 'weg'), { recursive: true });
    await cp(join(site.dist, 'widget/v1'), join(target, 'widget/v1'), { recursive: true });
    await writeFile(join(target, 'widget/v1/twente.js'), 'old');
    await writeFile(join(target, 'index.html'), 'old');
  });

  afterAll(() => site.remove());

  it('are three, in this order: what never changes, pages, the moving channel; and nothing is deleted', async () => {
    expect(commands).toHaveLength(3);
    const before = await there();
    const old = (path: string) => readFile(join(target, path), 'utf8').then((text) => text === 'old');

    run(commands[0]!);
    const first = (await there()).filter((path) => !before.includes(path));
    expect(first).toEqual(site.paths.filter((path) => isFixed(path) && !isTwin(path)));
    expect(await old('index.html')).toBe(true);

    run(commands[1]!);
    expect(await old('index.html')).toBe(false);
    expect(await old('widget/v1/twente.js')).toBe(true);
    expect(await there()).not.toContain('widget/manifest.json');

    run(commands[2]!);
    expect(await old('widget/v1/twente.js')).toBe(false);

    const after = await there();
    expect(before.filter((path) => !after.includes(path))).toEqual([]);
    const wanted = site.paths.filter((path) => !isTwin(path) && path !== '_headers');
    for (const path of wanted) {
      expect((await readFile(join(target, path))).equals(await site.read(path)), path).toBe(true);
    }
    expect(after.filter((path) => !before.includes(path) && !wanted.includes(path))).toEqual([]);
  });

  it('give each file how long it may be kept', () => {
    const kinds = [isFixed, (path: string) => !isFixed(path) && !isMoving(path), isMoving];
    commands.forEach((command, at) => {
      const sent = /--header-upload "Cache-Control: ([^"]+)"/.exec(command)?.[1];
      const files = site.paths.filter((path) => kinds[at]!(path) && !isTwin(path));
      expect(files.length).toBeGreaterThan(2);
      for (const path of files) expect(headersFor(`/${path}`, { secure: true })['Cache-Control'], path).toBe(sent);
    });
  });

  it('can be given again', async () => {
    const before = await there();
    for (const command of commands) run(command);
    expect(await there()).toEqual(before);
  });

  it('stop before anything else when a file that never changes would', async () => {
    await writeFile(join(site.dist, 'widget/0.9.0/meldcode.js'), 'changed');
    expect(() => run(commands[0]!)).toThrow('immutable file modified');
    expect(await readFile(join(target, 'widget/0.9.0/meldcode.js'), 'utf8')).not.toBe('changed');
  });

  it('never delete', () => {
    const words = commands.join('\n').match(/rclone \S+/g);
    expect(words).toEqual(['rclone copy', 'rclone copy', 'rclone copy']);
    expect(commands.join('\n')).not.toContain('delete');
  });
});

describe('the commands for an earlier major version', () => {
  const earlier = ['widget/1.4.2/meldcode.js', 'widget/v1/twente.js', 'widget/v1/twente.json'];
  const newest = ['widget/2.0.0/meldcode.js', 'widget/v2/twente.js'];
  const shared = ['index.html', 'widget/manifest.json', 'assets/site.css', 'versies/releases.json', '_headers'];
  let folder: string;
  let channel: readonly string[];

  async function write(below: string, paths: readonly string[], content: string): Promise<void> {
    for (const path of paths) {
      await mkdir(dirname(join(folder, below, path)), { recursive: true });
      await writeFile(join(folder, below, path), content);
    }
  }

  /** What stands at the target with this content. */
  async function pathsWith(content: string): Promise<readonly string[]> {
    const target = join(folder, 'target');
    const paths = await filePaths(target);
    const texts = await Promise.all(paths.map((path) => readFile(join(target, path), 'utf8')));
    return paths.filter((_, at) => texts[at] === content);
  }

  beforeAll(async () => {
    channel = await commandsBelow('After a new major version');
    folder = await mkdtemp(join(tmpdir(), 'meldcode-hosting-'));
    await write('dist', [...earlier, ...shared, 'widget/v1/twente.js.br'], 'new number');
    await write('target', [...newest, ...shared, 'widget/1.4.1/meldcode.js', 'widget/v1/twente.js'], 'as it was');
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('are two: what never changes, then its moving channel; all else stays as it was', async () => {
    expect(channel).toHaveLength(2);
    const before = await pathsWith('as it was');
    const run = (command: string) => runCommand(command, { folder, target: join(folder, 'target') });

    run(channel[0]!);
    expect(await pathsWith('new number')).toEqual(['widget/1.4.2/meldcode.js']);
    run(channel[1]!);
    expect(await pathsWith('new number')).toEqual(earlier);
    expect(await pathsWith('as it was')).toEqual(before.filter((path) => !earlier.includes(path)));
  });

  it('give each file how long it may be kept', () => {
    ['widget/1.4.2/meldcode.js', 'widget/v1/twente.js'].forEach((path, at) => {
      const sent = /--header-upload "Cache-Control: ([^"]+)"/.exec(channel[at]!)?.[1];
      expect(headersFor(`/${path}`, { secure: true })['Cache-Control']).toBe(sent);
    });
  });
});
