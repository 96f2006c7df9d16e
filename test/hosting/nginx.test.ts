import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isRoot } from '../../src/site/pdf/chromium.mjs';
import { projectFolder } from '../../src/site/project.js';
import { describeServer } from './checks.js';
import {
  adapted,
  ask,
  askPlain,
  freePorts,
  hasIpv6,
  host,
  makeCertificate,
  startProgram,
  type RunningServer,
} from './server.js';
import type { TestSite } from './site.js';

describeServer('nginx', start, (running) => {
  it('sends on to its own name, whatever name somebody asks for', async () => {
    const { headers } = await askPlain(running(), '/twente/', { headers: { host: 'elders.example' } });
    expect(headers.location).toBe(`https://${host}/twente/`);
  });

  it('says nowhere which version it is', async () => {
    for (const { headers, body } of [
      await askPlain(running(), '/twente/'),
      await ask(running(), '/twente/'),
      await ask(running(), '/nowhere/'),
    ]) {
      expect(headers.server).toBe('nginx');
      expect(body.toString()).not.toMatch(/nginx\/\d/);
    }
  });
});

async function start({ folder, dist }: TestSite): Promise<RunningServer> {
  const ports = await freePorts();
  const { certificate, key } = makeCertificate(folder);
  const ready = await readFile(join(projectFolder, 'hosting/nginx.conf'), 'utf8');
  const site = adapted(ready, [
    ['listen 80;', `listen 127.0.0.1:${ports.http};`],
    ['listen [::]:80;', hasIpv6 ? `listen [::1]:${ports.http};` : ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${ports.https} ssl http2;`],
    ['listen [::]:443 ssl http2;', hasIpv6 ? `listen [::1]:${ports.https} ssl http2;` : ''],
    ['/etc/ssl/meldcode.example/fullchain.pem', certificate],
    ['/etc/ssl/meldcode.example/privkey.pem', key],
    ['root /var/www/meldcode;', `root ${dist};`],
    ['#brotli_static on;', 'brotli_static on;'],
  ]);
  await writeFile(join(folder, 'site.conf'), site);
  await writeFile(join(folder, 'nginx.conf'), around(folder));
  const addresses = ['127.0.0.1', ...(hasIpv6 ? ['::1'] : [])];
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  return startProgram('/usr/sbin/nginx', args, { ports, addresses, says: 'start worker process ' });
}

/** What Debian's own nginx.conf does around a file in conf.d, with all it writes in one folder. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    worker_processes 1;
    # The folder of the test is for whoever runs it only.
    ${isRoot() ? 'user root;' : ''}
    pid ${folder}/nginx.pid;
    error_log stderr notice;
    load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    events {}
    http {
      ${temporary.map((name) => `${name}_temp_path ${folder}/temporary-${name};`).join('\n')}
      include ${folder}/site.conf;
    }
  `;
}
