import { spawn } from 'node:child_process';
import { access, lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { serve } from '../../src/site/hosting/serve.js';
import { projectVersion } from '../../src/site/project.js';
import { Releases, ReleasesFile } from '../../src/schema/releases.js';
import { withList } from '../../src/site/releases/list.js';
import { set, sourceFiles, type Edit } from '../fixtures/content.js';
import { filesIn, folderWith } from './folder.js';
import { told as meldcode } from './program.js';

const program = fileURLToPath(new URL('../../bin/meldcode.mjs', import.meta.url));

function start(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill());
  return child;
}

/** How the program ends. */
function ended(child: ReturnType<typeof start>): Promise<number | null> {
  return new Promise((done) => child.on('close', done));
}

/** The first line a program prints that looks like an address. */
function addressOf(child: ReturnType<typeof start>): Promise<string> {
  return new Promise((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      const address = /http:\S+/.exec(part)?.[0];
      if (address !== undefined) done(address);
    });
    child.on('close', (code) => fail(new Error(`ended with ${code} before it said where it is`)));
  });
}

/** A folder with the small files and a site that was built before. */
function project(edits: Readonly<Record<string, Edit>> = {}): Promise<string> {
  const files = sourceFiles(edits).files.map(({ path, text }) => [path, text]);
  return folderWith({ ...(Object.fromEntries(files) as Record<string, string>), 'dist/old.html': 'old' });
}

describe('words that make no sense', () => {
  it.each([
    [[], 'opdracht-ontbreekt'],
    [['biuld'], 'opdracht-onbekend'],
    [['toString'], 'opdracht-onbekend'],
    [['build', 'one', 'two'], 'opdracht-te-lang'],
    [['serve', '--port', 'abc'], 'optie-poort'],
    [['serve', '--port', '70000'], 'optie-poort'],
    [['build', '--url', 'meldcode.example'], 'optie-adres'],
    [['build', '--security-contact', 'security@meldcode.example'], 'optie-contact'],
    [['build', '--security-contact', 'mailto:security@meldcode.example'], 'optie-einddag'],
    [['build', '--shard', '6/5'], 'optie-deel'],
    [['build', '--today', '2026-13-01'], 'optie-dag'],
    [['build', '--today', '9999-01-01'], 'optie-dag-komt'],
    [['serve', '--prot', '1'], 'optie-onbekend'],
    [['serve', '-p', '1'], 'optie-onbekend'],
    [['serve', '--port'], 'optie-waarde'],
    [['build', '--no-pdf=nee'], 'optie-waarde'],
    [['biuld', '--help'], 'opdracht-onbekend'],
    [['build', '--hlep'], 'optie-onbekend'],
    [['build', 'one', 'two', '--help'], 'opdracht-te-lang'],
    [['build', '--help=ja'], 'optie-waarde'],
  ])('%j: say so with the usage, and end with 2', async (words, problem) => {
    const { code, output, errors } = await meldcode(...words);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain(`[${problem}]\n\n`);
    expect(errors).toContain('meldcode <opdracht>');
  });

  it('ask whether a word that is near was meant', async () => {
    expect((await meldcode('biuld')).errors).toContain('"build"?');
    expect((await meldcode('serve', '--prot', '1')).errors).toContain('"--port"?');
  });
});

describe('--help', () => {
  it.each([['--help'], ['-h']])('as %s says every command and option, and ends with 0', async (word) => {
    const { code, output, errors } = await meldcode(word);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    for (const name of ['new', 'confirm', 'report', 'validate', 'build', 'merge', 'release', 'start', 'serve'])
      expect(output).toMatch(new RegExp(`^  ${name} `, 'm'));
    for (const name of ['port', 'no-pdf', 'url', 'security-contact', 'watch', 'by', 'as', 'help'])
      expect(output).toContain(`--${name} `);
  });

  it.each([
    ['new', ['name', 'veilig-thuis', 'regio', 'help']],
    ['confirm', ['by', 'help']],
    ['report', ['as', 'help']],
    ['validate', ['watch', 'help']],
    ['build', ['no-pdf', 'crop-marks', 'url', 'security-contact', 'shard', 'today', 'help']],
    ['merge', ['security-contact', 'help']],
    ['release', ['help']],
    ['start', ['port', 'no-pdf', 'url', 'security-contact', 'help']],
    ['serve', ['port', 'help']],
  ])('of %s says what belongs to it, does nothing else, and ends with 0', async (name, options) => {
    const { code, output, errors } = await meldcode(name, '/nowhere', '--help');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(new RegExp(`^Gebruik: meldcode ${name} `));
    expect([...output.matchAll(/^ {2}([a-z]+) /gm)].map(([, command]) => command)).toEqual([name]);
    expect([...output.matchAll(/^ {4}--([a-z-]+)/gm)].map(([, option]) => option)).toEqual(options);
  });

  it('is what the program itself says', async () => {
    expect(await ended(start(['build', '--help']))).toBe(0);
    expect(await ended(start(['biuld', '--help']))).toBe(2);
  });
});

describe('build', () => {
  it('makes the site of a folder and tells about it', async () => {
    const folder = await project();
    const { code, output, errors } = await meldcode('build', folder, '--no-pdf');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('--no-pdf');
    expect(output).toMatch(/^\d+ pagina's, \d+ bestanden in [\d.]+ s\.\n/);
    expect(output).toContain('  regions/voorbeeld.json: 3 ');

    const files = await filesIn(`${folder}/dist`);
    const paths = Object.keys(files);
    expect(paths).toEqual(expect.arrayContaining(['index.html', 'voorbeeld/index.html', 'school/index.html']));
    expect(paths).toEqual(expect.arrayContaining(['widget/v1/meldcode.js', 'widget/v1/school.json']));
    expect(paths).not.toContain('old.html');
    const listed = JSON.parse(files['widget/manifest.json']!) as { path: string; bytes: number }[];
    const inWidget = paths.filter((path) => path.startsWith('widget/') && !/\.(gz|br)$/.test(path));
    expect(inWidget.sort()).toEqual([...listed.map(({ path }) => path), 'widget/manifest.json'].sort());

    expect(paths).toEqual(expect.arrayContaining(['_headers', 'index.html.gz', 'index.html.br']));
    expect(paths).not.toContain('.well-known/security.txt');
    expect(output).toContain('geen security.txt');
    // Of this folder: what others released is not its own.
    expect(files['versies/releases.json']).toBe('{}\n');
    expect(output).toContain(`Versie ${projectVersion()} is niet uitgegeven`);
  });

  it('that finds mistakes tells them, ends with 1, and leaves the site and its folder as they were', async () => {
    const folder = await project({
      'regions/landelijk': set('reasons.spoed', undefined),
      'regions/voorbeeld.json': set('contacts.advies.phone', '0800-20O0'),
    });
    const before = await filesIn(folder);
    const { code, output, errors } = await meldcode('build', folder);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^regions\/landelijk\/outcomes\.json .+\n {2}regel \d+, reasons: .+ \[veld-ontbreekt\]\n/);
    expect(errors).toMatch(
      /regions\/voorbeeld\.json .+\n {2}regel 20, contacts\.advies\.phone: .+ \[telefoon-vorm\]\n$/,
    );
    expect(errors).not.toContain('    at ');
    expect(await filesIn(folder)).toEqual(before);
    expect(await ended(start(['build', folder]))).toBe(1);
  });

  it('names whom to tell about a hole in the site', async () => {
    const folder = await project();
    const words = ['--security-contact', 'mailto:security@meldcode.example', '--security-expires', '2999-06-30'];
    const { code, output } = await meldcode('build', folder, '--no-pdf', ...words);
    expect(code).toBe(0);
    expect(output).toMatch(/security\.txt .*mailto:security@meldcode\.example .*2999-06-30/);
    const files = await filesIn(`${folder}/dist`);
    expect(files['.well-known/security.txt']).toContain('Contact: mailto:security@meldcode.example\n');
  });

  it('takes the national words of this project where a folder has none', async () => {
    const files = sourceFiles({ 'regions/voorbeeld.json': set('wordings', {}) }).files;
    const region = files.find(({ id }) => id === 'voorbeeld')!;
    const folder = await folderWith({ [region.path]: region.text.replace('"regio"\n', '"kindcheck"\n') });
    const { code, errors } = await meldcode('build', folder, '--no-pdf');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('says what it misses in a folder without regions', async () => {
    const folder = await folderWith({ 'notes.txt': '' });
    const { code, errors } = await meldcode('build', folder);
    expect(code).toBe(1);
    expect(errors).toContain('[regio-ontbreekt]');
    expect(await filesIn(folder)).toEqual({ 'notes.txt': '' });
  });
});

/** Waits until a file is there; the program that makes it takes a second to start. */
const fileThere = (path: string) => vi.waitFor(() => access(path), { timeout: 30_000, interval: 10 });

describe('two builds of one folder', () => {
  it('do not meet: the second says that the first is busy, and the first makes its site', async () => {
    const folder = await project();
    const first = start(['build', folder, '--no-pdf']);
    const firstEnded = ended(first);
    await fileThere(join(folder, 'dist.lock'));
    const { code, output, errors } = await meldcode('build', folder, '--no-pdf');
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/\[maken-bezig\]\n$/);
    expect(errors).not.toContain('    at ');
    expect(await firstEnded).toBe(0);
    expect(await readdir(folder)).toEqual(['dist', 'node_modules', 'organisations', 'regions']);
    expect(await readdir(join(folder, 'dist'))).toContain('voorbeeld');
  });

  it('the second begins at once where the first was killed, and clears what it left', async () => {
    const folder = await project();
    const first = start(['build', folder, '--no-pdf']);
    const firstEnded = ended(first);
    await fileThere(join(folder, 'dist.lock'));
    first.kill('SIGKILL');
    await firstEnded;
    expect(await readdir(folder)).toContain('dist.lock');
    // As if it was killed a moment later.
    await mkdir(join(folder, `dist.${first.pid}/voorbeeld`), { recursive: true });
    const { code, errors } = await meldcode('build', folder, '--no-pdf');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(await readdir(folder)).toEqual(['dist', 'node_modules', 'organisations', 'regions']);
  });
});

describe('a folder that cannot take the site', () => {
  it.each([
    ['is not there', 'nowhere'],
    ['is a file', 'notes.txt'],
  ])('because it %s: says so without a stack', async (_, path) => {
    const folder = await folderWith({ 'notes.txt': '' });
    const { code, errors } = await meldcode('build', join(folder, path), '--no-pdf');
    expect(code).toBe(1);
    expect(errors).toContain('[map-ontbreekt]');
    expect(errors).not.toContain('    at ');
  });

  it('because dist is a file: says so, and leaves the file', async () => {
    const folder = await project();
    await rm(join(folder, 'dist'), { recursive: true });
    await writeFile(join(folder, 'dist'), 'mine');
    const { code, errors } = await meldcode('build', folder, '--no-pdf');
    expect(code).toBe(1);
    expect(errors).toMatch(/\[doel-geen-map\]\n$/);
    expect(await readFile(join(folder, 'dist'), 'utf8')).toBe('mine');
  });

  it('shows what a link leads to', async () => {
    const folder = await project();
    await rename(join(folder, 'dist'), join(folder, 'public'));
    await symlink('public', join(folder, 'dist'));
    expect(await meldcode('build', folder, '--no-pdf')).toMatchObject({ code: 0, errors: '' });
    expect((await lstat(join(folder, 'dist'))).isSymbolicLink()).toBe(true);
    const { address, close } = await serve(join(folder, 'dist'), 0);
    onTestFinished(close);
    expect(await (await fetch(`${address}/voorbeeld/`)).text()).toContain('0800 2000');
  });
});

describe('release', () => {
  const version = projectVersion();
  const hash = `sha384-${'A'.repeat(64)}`;
  const releasesIn = async (folder: string) =>
    JSON.parse(await readFile(join(folder, 'releases.json'), 'utf8')) as unknown;
  const withReleases = async (releases: Releases) => {
    const folder = await project();
    await writeFile(join(folder, 'releases.json'), JSON.stringify(withList(releases)));
    return folder;
  };

  it('writes the hashes of a folder into its own releases.json, once', async () => {
    const folder = await project();
    const { code, output, errors } = await meldcode('release', folder);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain(join(folder, 'releases.json'));
    const released = ReleasesFile.parse(await releasesIn(folder));
    const editions = ['voorbeeld', 'school'].map((id) => expect.stringMatching(`^${id}-.+\\.js$`) as string);
    const names = ['meldcode.js', 'meldcode.mjs', ...editions];
    expect(Object.keys(released[version] ?? {})).toEqual(expect.arrayContaining(names));

    expect((await meldcode('release', folder)).output).toContain('is al uitgegeven');
    expect(await releasesIn(folder)).toEqual(released);
  });

  it('keeps what the folder had, and a build shows all of it', async () => {
    const recalled = [{ date: '2026-12-01', reason: 'Het nummer van de regio klopt niet.' }];
    const earlier = Releases.parse({ '0.9.0': { 'meldcode.js': hash, recalled } });
    const folder = await withReleases(earlier);
    expect(await meldcode('release', folder)).toMatchObject({ code: 0, errors: '' });
    const released = await releasesIn(folder);
    expect(released).toMatchObject(earlier);
    expect(released).toHaveProperty([version, 'meldcode.js']);

    const { code, output } = await meldcode('build', folder, '--no-pdf');
    expect(code).toBe(0);
    expect(output).not.toContain('niet uitgegeven');
    const shown = await releasesIn(join(folder, 'dist/versies'));
    expect({ ...(shown as object), list: ReleasesFile.parse(released).list }).toEqual(released);
    expect(shown).not.toHaveProperty('list');
    const files = await filesIn(join(folder, 'dist'));
    expect(files['versies/index.html']).toContain('Het nummer van de regio klopt niet.');
    expect(files['_headers']).toContain('/widget/0.9.0/*');
  });

  it.each(['build', 'release'])('that has another hash of this version stops %s, and stays', async (command) => {
    const releases = { [version]: { 'meldcode.js': hash } };
    const folder = await withReleases(releases);
    const { code, errors } = await meldcode(command, folder);
    expect(code).toBe(1);
    expect(errors).toContain('[versie-veranderd]');
    expect(await releasesIn(folder)).toEqual(withList(releases));
  });
});

describe('serve', () => {
  it('shows the site that is there, on a free port when asked for 0', async () => {
    const folder = await folderWith({ 'dist/index.html': 'hello' });
    const address = await addressOf(start(['serve', folder, '--port', '0']));
    expect(await (await fetch(address)).text()).toBe('hello');
  });

  it('takes the port in PORT, and says when it is in use', async () => {
    const folder = await folderWith({ 'dist/index.html': 'hello' });
    const address = await addressOf(start(['serve', folder], { PORT: '0' }));
    const { port } = new URL(address);
    const { code, errors } = await meldcode('serve', folder, '--port', port);
    expect(code).toBe(1);
    expect(errors).toContain('[poort-bezet]');
  });

  it('says that there is nothing to show', async () => {
    const { code, errors } = await meldcode('serve', await folderWith({}), '--port', '0');
    expect(code).toBe(1);
    expect(errors).toContain('[site-ontbreekt]');
  });
});

describe('start', () => {
  it('builds, then shows what it built', async () => {
    const folder = await project();
    const address = await addressOf(start(['start', folder, '--no-pdf'], { PORT: '0' }));
    const page = await fetch(`${address}/voorbeeld/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('0800 2000');
  });
});
