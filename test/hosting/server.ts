import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { request as requestHttp, type IncomingHttpHeaders } from 'node:http';
import { request as requestHttps } from 'node:https';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

/** The name in the ready configuration. */
export const host = 'meldcode.example';

/** A server that runs, on this computer only. */
export interface RunningServer {
  readonly ports: Ports;
  /** Where it listens. */
  readonly addresses: readonly string[];
  readonly stop: () => Promise<void>;
}

export interface Ports {
  readonly http: number;
  readonly https: number;
}

const ipv4 = '127.0.0.1';

/** Whether this computer has IPv6. */
export const hasIpv6 = Object.values(networkInterfaces()).some((some) =>
  some?.some(({ address }) => address === '::1'),
);

/** Two ports that are free now. */
export async function freePorts(): Promise<Ports> {
  const servers = [createServer(), createServer()];
  const taken = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) => {
          server.listen(0, ipv4, () => done((server.address() as { port: number }).port));
        }),
    ),
  );
  for (const server of servers) server.close();
  return { http: taken[0]!, https: taken[1]! };
}

/** A certificate for the name in the configuration, that nobody else trusts. */
export function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  const how = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const what = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  execFileSync('openssl', ['req', '-x509', ...how, ...what, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return { certificate, key };
}

/** The ready configuration with some of its lines changed; each has to be there. */
export function adapted(config: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`adapted: the configuration has no "${from}"`);
    return text.replaceAll(from, to);
  }, config);
}

/** How a program is started, and where it then listens. */
interface Listening {
  readonly ports: Ports;
  /** What it writes as soon as it listens. */
  readonly says: string;
  readonly addresses?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program and waits until it says that it listens; one that ends before has failed. */
export async function startProgram(
  program: string,
  args: readonly string[],
  { ports, says, addresses = [ipv4], env = {} }: Listening,
): Promise<RunningServer> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await new Promise<void>((listens, fail) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.includes(says)) listens();
    });
    child.once('error', fail).once('close', () => fail(new Error(`${program} ended: ${said}`)));
  });
  return { ports, addresses, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Asked {
  readonly address?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for a path, exactly as it is written, and takes the body as it comes. */
export function ask(
  { ports }: RunningServer,
  path: string,
  { address = ipv4, method = 'GET', headers = {} }: Asked = {},
): Promise<Answer> {
  const tls = { servername: host, rejectUnauthorized: false };
  const options = { host: address, port: ports.https, path, method, headers: { host, ...headers }, ...tls };
  return answerOf(requestHttps(options));
}

/** The same without HTTPS. */
export function askPlain(
  { ports }: RunningServer,
  path: string,
  { address = ipv4, headers = {} }: Asked = {},
): Promise<Answer> {
  return answerOf(requestHttp({ host: address, port: ports.http, path, headers: { host, ...headers } }));
}

function answerOf(asked: ReturnType<typeof requestHttp>): Promise<Answer> {
  return new Promise((done, fail) => {
    asked.once('error', fail).once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).once('error', fail);
      response.once('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.end();
  });
}
