import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRoot } from '../../scripts/browsers.mjs';
import { projectFolder } from '../../scripts/lib/project.js';
import { describeServer } from './checks.js';
import { adapted, freePorts, makeCertificate, startProgram } from './server.js';

describeServer('nginx', async ({ folder, dist }) => {
  const ports = await freePorts();
  const { certificate, key } = makeCertificate(folder);
  const ready = await readFile(join(projectFolder, 'hosting/nginx.conf'), 'utf8');
  const site = adapted(ready, [
    ['listen 80;', `listen 127.0.0.1:${ports.http};`],
    ['listen 443 ssl', `listen 127.0.0.1:${ports.https} ssl`],
    ['/etc/ssl/meldcode.example/fullchain.pem', certificate],
    ['/etc/ssl/meldcode.example/privkey.pem', key],
    ['root /var/www/meldcode;', `root ${dist};`],
    ['#brotli_static on;', 'brotli_static on;'],
  ]);
  await writeFile(join(folder, 'site.conf'), site);
  await writeFile(join(folder, 'nginx.conf'), around(folder));
  return startProgram('/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { ports });
});

/** What Debian's own nginx.conf does around a file in conf.d, with all it writes in one folder. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    worker_processes 1;
    # The folder of the test is for whoever runs it only.
    ${isRoot() ? 'user root;' : ''}
    pid ${folder}/nginx.pid;
    error_log stderr warn;
    load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    events {}
    http {
      ${temporary.map((name) => `${name}_temp_path ${folder}/temporary-${name};`).join('\n')}
      include ${folder}/site.conf;
    }
  `;
}
