import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MendableError, WrongWords } from '../src/site/mendable-error.js';
import { securityContact, type SecurityContact } from '../src/site/hosting/security-txt.js';
import { siteAddress } from '../src/site/hosting/site-address.js';
import { isDay } from '../src/site/content/day.js';
import { shardOf, type Shard } from '../src/site/shards/shard.js';
import { progressOn, type Progress } from '../src/site/terminal/progress.js';
import { commandUsage, usage, type CommandName } from './usage.js';

const defaultPort = '4173';

type Values = ReturnType<typeof parsed>['values'];

interface Order {
  readonly folder: string;
  readonly port: number;
  readonly url: string | null;
  readonly pdf: boolean;
  readonly cropMarks: boolean;
  readonly shard: Shard | null;
  /** The day of the site as `2026-11-23`. */
  readonly today: string;
  readonly watch: boolean;
  readonly security: SecurityContact | null;
  /** The words in front of the folder. */
  readonly words: readonly string[];
  readonly values: Values;
}

/** Does what is asked; gives 1 where that found something wrong. */
type Command = (order: Order) => Promise<0 | 1>;

/** Each loads what it needs itself: whoever checks a file does not wait for what makes a site. */
const commands: Readonly<Record<CommandName, Command>> = {
  new: async ({ words, values, folder }) => (await import('./new.js')).newFile(words, values, folder),
  confirm: async ({ words, values }) => (await import('./confirm.js')).confirmFile(words, values.by),
  report: async ({ folder, values }) => (await import('./report.js')).reportFolder(folder, values.as),
  validate: async (order) => (await import('./validate.js')).validateFolder(order),
  preview: async ({ words: [id], folder, port }) => (await import('./preview.js')).previewFolder(id, folder, port),
  build: async (order) => {
    const { folder, shard } = order;
    if (shard) {
      const { buildShard } = await import('../src/site/shards/build-shard.js');
      return withProgress((onStep) => buildShard(folder, shard, { ...order, onStep }));
    }
    const { build } = await import('../src/site/build.js');
    return withProgress((onStep) => build(folder, { ...order, onStep }));
  },
  merge: async (order) => {
    const { merge } = await import('../src/site/shards/merge.js');
    return withProgress((onStep) => merge(order.folder, { ...order, onStep }));
  },
  release: async ({ folder }) => {
    const { release } = await import('../src/site/releases/release.js');
    console.log(await release(folder));
    return 0;
  },
  start: async (order) => {
    await commands.build(order);
    return commands.serve(order);
  },
  serve: async ({ folder, port }) => {
    const { serve } = await import('../src/site/hosting/serve.js');
    const server = await serve(resolve(folder, 'dist'), port);
    console.log(server.address);
    return 0;
  },
};

/** Prints the report of long work, and meanwhile how far it is. */
async function withProgress(work: (onStep: Progress['step']) => Promise<string>): Promise<0> {
  const { step, end } = progressOn(process.stderr);
  console.log(await work(step).finally(end));
  return 0;
}

const commandNames = Object.keys(commandUsage) as CommandName[];

/**
 * Runs what the words of a command line ask for.
 *
 * @returns The exit code: 0, 1 when it failed, 2 when the words make no sense. A site that is shown keeps running.
 */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await obey(words);
  } catch (error) {
    const isOrder = !(error instanceof WrongWords);
    console.error(isOrder ? messageOf(error) : `${error.message}\n\n${usage()}`);
    return isOrder ? 1 : 2;
  }
}

/** @throws WrongWords where the words make no sense. */
async function obey(words: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = parsed(words);
  const [name, ...operands] = positionals;
  if (values.help && name === undefined) {
    console.log(usage());
    return 0;
  }
  const command = commandOf(name);
  const others = operands.slice(commandUsage[command].most);
  if (others.length > 0) throw new WrongWords('opdracht-te-lang', others.join(' '));
  if (!values.help) {
    const before = namesFolderFirst(command, operands) ? 0 : commandUsage[command].before;
    return commands[command](orderOf(operands.slice(0, before), operands[before], values));
  }
  console.log(usage(command));
  return 0;
}

/** `preview ../mijn-map`: where an id may be left out, what can be no id is the folder. */
function namesFolderFirst(command: CommandName, [first = '', ...others]: readonly string[]): boolean {
  return command === 'preview' && others.length === 0 && /[/\\]|^\.+$/.test(first);
}

/** @throws WrongWords where an option makes no sense. */
function orderOf(words: readonly string[], folder = '.', values: Values): Order {
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new WrongWords('optie-poort', values.port);
  const url = values.url === '' ? null : siteAddress(values.url);
  if (url === undefined) throw new WrongWords('optie-adres', values.url);
  const dayOfClock = new Date().toISOString().slice(0, 10);
  const security = securityContact(values['security-contact'], values['security-expires'], dayOfClock);
  const site = { url, security, shard: shardIn(values), today: dayIn(values, dayOfClock) };
  const paper = { pdf: !values['no-pdf'], cropMarks: values['crop-marks'] };
  return { folder: resolve(folder), port, ...site, ...paper, watch: values.watch, words, values };
}

function shardIn({ shard: text }: Values): Shard | null {
  if (text === undefined) return null;
  const shard = shardOf(text);
  if (!shard) throw new WrongWords('optie-deel', text);
  return shard;
}

function dayIn({ today }: Values, dayOfClock: string): string {
  if (today === undefined) return dayOfClock;
  if (!isDay(today)) throw new WrongWords('optie-dag', today);
  if (today > dayOfClock) throw new WrongWords('optie-dag-komt', today);
  return today;
}

function commandOf(name: string | undefined): CommandName {
  if (name === undefined) throw new WrongWords('opdracht-ontbreekt', commandNames);
  const command = commandNames.find((known) => known === name);
  if (!command) throw new WrongWords('opdracht-onbekend', name, commandNames);
  return command;
}

/** The environment counts where no option does. */
const options = () =>
  ({
    port: { type: 'string', default: process.env['PORT'] ?? defaultPort },
    'no-pdf': { type: 'boolean', default: false },
    'crop-marks': { type: 'boolean', default: false },
    name: { type: 'string' },
    'veilig-thuis': { type: 'string' },
    municipalities: { type: 'string' },
    phone: { type: 'string' },
    mail: { type: 'string' },
    page: { type: 'string' },
    form: { type: 'string' },
    organisatie: { type: 'string' },
    regio: { type: 'string' },
    system: { type: 'string' },
    decides: { type: 'string' },
    source: { type: 'string' },
    by: { type: 'string' },
    as: { type: 'string' },
    shard: { type: 'string' },
    today: { type: 'string' },
    watch: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
    url: { type: 'string', default: process.env['SITE_URL'] ?? '' },
    'security-contact': { type: 'string', default: process.env['SECURITY_CONTACT'] ?? '' },
    'security-expires': { type: 'string', default: process.env['SECURITY_EXPIRES'] ?? '' },
  }) as const;

/** Node says in English what is wrong with an option, and names it between quotes. */
function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: options() });
  } catch (error) {
    const [, word = ''] = /'(?:-\w, )?(-[^\s']*)/.exec(error instanceof Error ? error.message : '') ?? [];
    const known = Object.keys(options()).map((name) => `--${name}`);
    throw known.includes(word) ? new WrongWords('optie-waarde', word) : new WrongWords('optie-onbekend', word, known);
  }
}

/** A mistake of ours needs its stack. */
function messageOf(error: unknown): string {
  if (error instanceof MendableError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
