import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../src/site/build.js';
import { MendableError, WrongWords } from '../src/site/mendable-error.js';
import { securityContact, type SecurityContact } from '../src/site/hosting/security-txt.js';
import { siteAddress } from '../src/site/hosting/site-address.js';
import { release } from '../src/site/releases/release.js';
import { serve } from '../src/site/hosting/serve.js';

const usage = `Gebruik: meldcode <opdracht> [map] [opties]

  build [map]       maakt de site van de regio's en organisaties in de map, in dist/ van die map
  release [map]     schrijft de hashes van deze versie in releases.json van de map: daarna blijven ze zo
  start [map]       maakt de site, en toont die op http://localhost:4173 (of op de poort in PORT)
  serve [map]       toont de dist/ die er al is
    --port N        op deze poort; 0 neemt een vrije
    --no-pdf        maakt geen pdf's; die kosten tijd, en er is Chromium of Chrome voor nodig
    --url ADRES     waar de site komt, zoals https://meldcode.example/ (of in SITE_URL): maakt ook wat dat nodig heeft, oEmbed en QR-codes
    --security-contact ADRES, --security-expires DAG
                    aan wie je een lek in de site meldt, zoals mailto:security@meldcode.example, en tot en met welke dag dat zeker
                    is, zoals 2027-06-30 (of in SECURITY_CONTACT en SECURITY_EXPIRES): maakt security.txt

Noem je geen map? Dan is het de map waarin je staat.`;

const defaultPort = '4173';

interface Order {
  readonly folder: string;
  readonly port: number;
  readonly url: string | null;
  readonly pdf: boolean;
  readonly security: SecurityContact | null;
}

type Command = (order: Order) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  build: async (order) => {
    console.log(await build(order.folder, order));
  },
  release: async ({ folder }) => {
    console.log(await release(folder));
  },
  start: async (order) => {
    console.log(await build(order.folder, order));
    await show(order);
  },
  serve: show,
};

/**
 * Runs what the words of a command line ask for.
 *
 * @returns The exit code: 0, 1 when it failed, 2 when the words make no sense. A site that is shown keeps running.
 */
export async function run(words: readonly string[]): Promise<number> {
  try {
    const { command, order } = read(words);
    await command(order);
    return 0;
  } catch (error) {
    const isOrder = !(error instanceof WrongWords);
    console.error(isOrder ? messageOf(error) : `${error.message}\n\n${usage}`);
    return isOrder ? 1 : 2;
  }
}

/** @throws WrongWords where the words make no sense. */
function read(words: readonly string[]): { readonly command: Command; readonly order: Order } {
  const { values, positionals } = parsed(words);
  const [name, folder = '.', ...others] = positionals;
  const command = commandOf(name);
  if (others.length > 0) throw new WrongWords('opdracht-te-lang', others.join(' '));
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new WrongWords('optie-poort', values.port);
  const url = values.url === '' ? null : siteAddress(values.url);
  if (url === undefined) throw new WrongWords('optie-adres', values.url);
  const today = new Date().toISOString().slice(0, 10);
  const security = securityContact(values['security-contact'], values['security-expires'], today);
  return { command, order: { folder: resolve(folder), port, url, pdf: !values['no-pdf'], security } };
}

function commandOf(name: string | undefined): Command {
  const known = Object.keys(commands);
  if (name === undefined) throw new WrongWords('opdracht-ontbreekt', known);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongWords('opdracht-onbekend', name, known);
  return command;
}

/** The environment counts where no option does. */
const options = () =>
  ({
    port: { type: 'string', default: process.env['PORT'] ?? defaultPort },
    'no-pdf': { type: 'boolean', default: false },
    url: { type: 'string', default: process.env['SITE_URL'] ?? '' },
    'security-contact': { type: 'string', default: process.env['SECURITY_CONTACT'] ?? '' },
    'security-expires': { type: 'string', default: process.env['SECURITY_EXPIRES'] ?? '' },
  }) as const;

/** Node says in English what is wrong with an option, and names it between quotes. */
function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: options() });
  } catch (error) {
    const [, word = ''] = /'(-[^\s']*)/.exec(error instanceof Error ? error.message : '') ?? [];
    const known = Object.keys(options()).map((name) => `--${name}`);
    throw known.includes(word) ? new WrongWords('optie-waarde', word) : new WrongWords('optie-onbekend', word, known);
  }
}

async function show({ folder, port }: Order): Promise<void> {
  const server = await serve(resolve(folder, 'dist'), port);
  console.log(server.address);
}

/** A mistake of ours needs its stack. */
function messageOf(error: unknown): string {
  if (error instanceof MendableError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
