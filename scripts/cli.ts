import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../src/site/build.js';
import { MendableError } from '../src/site/mendable-error.js';
import { securityContact, type SecurityContact } from '../src/site/hosting/security-txt.js';
import { siteAddress } from '../src/site/hosting/site-address.js';
import { release } from '../src/site/releases/release.js';
import { serve } from '../src/site/hosting/serve.js';

const usage = `Usage: meldcode <command> [folder] [options]

  build [folder]    make the site of the regions and organisations in the folder, in its dist/
  release [folder]  write the hashes of this version into the releases.json of the folder: from then on they stay as they are
  start [folder]    build, then show the site on http://localhost:4173 (or on the port in PORT)
  serve [folder]    show the dist/ that is there
    --port N        on this port; 0 takes a free one
    --no-pdf        make no PDFs, which takes longer and needs Chromium or Chrome
    --url ADDRESS   where the site will be, such as https://meldcode.example/ (or in SITE_URL): adds what needs it, oEmbed and QR codes
    --security-contact ADDRESS, --security-expires DAY
                    whom to tell about a hole in the site, such as mailto:security@meldcode.example, and the last day that is
                    sure, such as 2027-06-30 (or in SECURITY_CONTACT and SECURITY_EXPIRES): makes security.txt

The folder is the current one when there is none.`;

const defaultPort = '4173';

interface Order {
  readonly folder: string;
  readonly port: number;
  readonly url: string | null;
  readonly pdf: boolean;
  readonly security: SecurityContact | null;
}

const commands: Readonly<Record<string, (order: Order) => Promise<void>>> = {
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
  const order = read(words);
  if (typeof order === 'string') {
    console.error(`${order}\n\n${usage}`);
    return 2;
  }
  try {
    await order.command(order);
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

/** What to do, or what is wrong with the words. */
function read(words: readonly string[]): (Order & { readonly command: (order: Order) => Promise<void> }) | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: process.env['PORT'] ?? defaultPort },
        'no-pdf': { type: 'boolean', default: false },
        url: { type: 'string', default: process.env['SITE_URL'] ?? '' },
        'security-contact': { type: 'string', default: process.env['SECURITY_CONTACT'] ?? '' },
        'security-expires': { type: 'string', default: process.env['SECURITY_EXPIRES'] ?? '' },
      },
    });
    const [name, folder = '.', ...others] = positionals;
    const port = Number(values.port);
    if (name === undefined) return 'There is no command.';
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) return `There is no command "${name}".`;
    if (others.length > 0) return `There is a word too many: "${others.join(' ')}".`;
    if (!/^\d+$/.test(values.port) || port > 65535) return `"${values.port}" is no port (expected 0 to 65535).`;
    const url = values.url === '' ? null : siteAddress(values.url);
    if (url === undefined)
      return `"${values.url}" is no address of a site (expected such as https://meldcode.example/).`;
    const today = new Date().toISOString().slice(0, 10);
    const security = securityContact(values['security-contact'], values['security-expires'], today);
    if (typeof security === 'string') return security;
    return { command, folder: resolve(folder), port, url, pdf: !values['no-pdf'], security };
  } catch (error) {
    // An option that is not there.
    return error instanceof Error ? error.message : String(error);
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
