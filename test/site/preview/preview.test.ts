import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { preview } from '../../../src/site/preview/preview.js';
import { folderWith } from '../folder.js';
import { told } from '../program.js';

const textOf = (path: string) => readFile(path, 'utf8');

/** A folder with two regions and an organisation of this project, previewed. */
async function previewed(id?: string) {
  const paths = ['regions/haaglanden.json', 'regions/twente.json', 'organisations/petruschool.json'];
  const files = await Promise.all(paths.map(async (path) => [path, alone(await textOf(path))] as const));
  const folder = await folderWith(Object.fromEntries(files));
  const shown = await preview(folder, id, 0);
  onTestFinished(() => shown.close());
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, shown.address));
    return { status: answer.status, text: await answer.text() };
  };
  return { shown, folder, get };
}

/** The file without what would have to stand beside it: source documents and logos. */
function alone(text: string): string {
  const left = ['covers', 'logo', 'regionLogo'];
  return JSON.stringify(
    JSON.parse(text, (key, value: unknown) => (left.includes(key) ? undefined : value)),
    null,
    2,
  );
}

/** Resolves when the pages that are open are told of a change. */
async function nextChange(address: string): Promise<() => Promise<void>> {
  const { body } = await fetch(`${address}/_preview/events`);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  return async () => {
    for (;;) {
      const { value = '' } = await reader.read();
      if (value.includes('data: changed')) return;
    }
  };
}

async function change(folder: string, path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(join(folder, path), edit(await textOf(join(folder, path))));
}

describe('a preview', () => {
  it('shows the pages, the widget on a page of somebody else and the paper of one guide, and where each field stands', async () => {
    const { shown, get } = await previewed('twente');
    expect(shown.page).toBe(`${shown.address}/_preview/twente/`);
    const { text } = await get('/_preview/twente/');
    for (const address of ['/twente/', '/twente/insluiten/voorbeeld/', '/twente/kaart/']) {
      expect(text).toContain(`src="${address}"`);
      expect((await get(address)).status).toBe(200);
    }
    expect((await get('/twente/meldcode.js')).text).toContain('Meldcode.add(');
    expect((await get('/widget/v1/twente.json')).text).toContain('"id":"twente"');
    expect(text).toContain('data-veld="contacts.veilig-thuis-regio.phone"');
    expect(text).toMatch(/href="\/twente\/kaart\/#:~:text&#x3D;[^"]*" target="papier"/);
    // A choice is shown nowhere, though a page may say the word.
    expect(text).toMatch(/data-veld="theme.chosenBy">\s*<summary>[^\n]*hulpmiddel<\/span> <\/summary>\s*<p>/);
    // The others are made when somebody asks for them.
    expect((await get('/haaglanden/')).status).toBe(404);
    expect(text).toContain('<a href="/_preview/haaglanden/">');
  });

  it('takes the first where nobody says which, and knows no other id', async () => {
    const { shown, folder, get } = await previewed();
    expect(shown.page).toMatch(/\/_preview\/haaglanden\/$/);
    expect((await get('/_preview/elders/')).status).toBe(404);
    expect((await get('/_preview/../package.json')).status).toBe(404);
    await expect(preview(folder, 'twent', 0)).rejects.toMatchObject({ toolCode: 'id-onbekend' });
  });

  it('tells a page that is open of a change, which then shows it', async () => {
    const { shown, folder, get } = await previewed('twente');
    expect((await get('/_preview/twente/')).text).not.toContain('088-1234567');
    const changed = await nextChange(shown.address);
    await change(folder, 'regions/twente.json', (text) => text.replaceAll('088-8567950', '088-1234567'));
    await changed();
    expect((await get('/_preview/twente/')).text).toContain('088-1234567');
    expect((await get('/twente/')).text).toContain('088-1234567');
    expect((await get('/widget/v1/twente.json')).text).toContain('088-1234567');
  });

  it('says what is wrong, shows what there was before, and goes on when it is mended', async () => {
    const { shown, folder, get } = await previewed('twente');
    await get('/_preview/twente/');
    const broken = await nextChange(shown.address);
    await change(folder, 'regions/twente.json', (text) => text.replaceAll('088-8567950', '0612'));
    await broken();
    const { text } = await get('/_preview/twente/');
    expect(text).toContain('regions/twente.json is niet bruikbaar');
    expect(text).toContain('contacts.veilig-thuis-regio.phone');
    expect(text).toContain('src="/twente/"');
    expect((await get('/twente/')).text).toContain('088-8567950');
    const mended = await nextChange(shown.address);
    await change(folder, 'regions/twente.json', (text) => text.replaceAll('0612', '088-7654321'));
    await mended();
    expect((await get('/_preview/twente/')).text).not.toContain('niet bruikbaar');
    expect((await get('/twente/')).text).toContain('088-7654321');
  });

  it('of a file that was never usable says what is wrong, without frames', async () => {
    const { shown, folder, get } = await previewed('twente');
    const broken = await nextChange(shown.address);
    await change(folder, 'regions/haaglanden.json', () => '{');
    await broken();
    const { text, status } = await get('/_preview/haaglanden/');
    expect(status).toBe(200);
    expect(text).toContain('regions/haaglanden.json');
    expect(text).not.toContain('<iframe');
  });

  it('does not mind what is wrong in the file of another organisation', async () => {
    const { shown, folder, get } = await previewed('twente');
    const broken = await nextChange(shown.address);
    await change(folder, 'organisations/petruschool.json', () => '{');
    await broken();
    expect((await get('/_preview/twente/')).text).toContain('<iframe');
  });
});

it('a preview of a school shows what its board says for it', async () => {
  const folder = await folderWith({});
  const begin = ['--name', 'Scholen aan Zee', '--regio', 'landelijk', '--system', 'het bordendossier', '--source', 'x'];
  await told('new', 'organisatie', 'bestuur', folder, ...begin);
  await told(
    'new',
    'organisatie',
    'school',
    folder,
    '--name',
    'School Noord',
    '--organisatie',
    'bestuur',
    '--source',
    'x',
  );
  const shown = await preview(folder, 'school', 0);
  onTestFinished(() => shown.close());
  await (await fetch(shown.page)).text();
  const page = await (await fetch(`${shown.address}/school/`)).text();
  expect(page).toContain('School Noord');
  expect(page).toContain('het bordendossier');
});

it('a preview of an organisation in several regions lets one choose the region, and shows each', async () => {
  const folder = await folderWith({});
  const begin = ['--name', 'Jeugdhulp Baken', '--regio', 'twente, drenthe', '--system', 'het dossier', '--source', 'x'];
  await told('new', 'organisatie', 'jeugdhulp', folder, ...begin);
  const shown = await preview(folder, 'jeugdhulp', 0);
  onTestFinished(() => shown.close());
  const get = async (path: string) => (await fetch(new URL(path, shown.address))).text();
  const [twente, drenthe] = [/<h1[^>]*>[^<]*Twente/, /<h1[^>]*>[^<]*Drenthe/];
  const whole = await get('/_preview/jeugdhulp/');
  expect(whole).toContain('src="/jeugdhulp/"');
  expect(whole).toContain('<b>nog geen regio gekozen</b>');
  expect(whole).not.toMatch(twente);
  const inTwente = await get('/_preview/jeugdhulp/jeugdhulp-twente/');
  expect(inTwente).toContain('src="/jeugdhulp-twente/"');
  expect(inTwente).toContain('<a href="/_preview/jeugdhulp/jeugdhulp-drenthe/">');
  expect(inTwente).toMatch(twente);
  expect(inTwente).not.toMatch(drenthe);
  expect(inTwente).toMatch(/data-veld="recordSystem[^"]*">[^]*?href="\/jeugdhulp-twente\//);
  const changed = await nextChange(shown.address);
  await change(folder, 'organisations/jeugdhulp.json', (text) => text.replaceAll('het dossier', 'het jeugddossier'));
  await changed();
  // A page that is open in a frame of its own is of today as well.
  expect(await get('/jeugdhulp-twente/')).toContain('het jeugddossier');
  expect(await get('/_preview/jeugdhulp/jeugdhulp-elders/')).toContain('src="/jeugdhulp/"');
});

it('a preview of the whole country shows where each national text stands', async () => {
  const national = (await readdir('regions/landelijk')).map((name) => `regions/landelijk/${name}`);
  const files = [...national, 'regions/twente.json'].map(async (path) => [path, alone(await textOf(path))] as const);
  const shown = await preview(await folderWith(Object.fromEntries(await Promise.all(files))), 'landelijk', 0);
  onTestFinished(() => shown.close());
  const page = await (await fetch(shown.page)).text();
  expect(page).toMatch(/data-veld="steps\.stap-1\.goal\.text">[^]*?href="\/landelijk\//);
  expect(page).toContain('data-veld="exits.beroepskracht.short"');
  // Of a region stands nothing here.
  expect(page).not.toContain('data-veld="veiligThuis"');
});

it('a preview of the whole country has no fields in a folder without national files', async () => {
  const folder = await folderWith({});
  await told('new', 'regio', 'noordkust', folder, '--name', 'Noordkust', '--source', 'x');
  const shown = await preview(folder, 'landelijk', 0);
  onTestFinished(() => shown.close());
  const page = await (await fetch(shown.page)).text();
  expect(page).toContain('src="/landelijk/"');
  expect(page).not.toContain('data-veld');
});

it('a preview of a folder needs no id in front of it', async () => {
  const folder = await folderWith({});
  const { code, errors } = await told('preview', `${folder}/`);
  expect(code).toBe(1);
  expect(errors).toContain('[regio-ontbreekt]');
  expect(errors).toContain(folder);
});
