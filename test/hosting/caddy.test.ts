import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../src/site/project.js';
import { describeServer } from './checks.js';
import { adapted, freePorts, makeCertificate, startProgram } from './server.js';

describeServer('Caddy', async ({ folder, dist }) => {
  const ports = await freePorts();
  const { certificate, key } = makeCertificate(folder);
  const ready = await readFile(join(projectFolder, 'hosting/Caddyfile'), 'utf8');
  const site = adapted(ready, [
    ['meldcode.example {', `meldcode.example {\n\tbind 127.0.0.1\n\ttls ${certificate} ${key}`],
    ['root * /var/www/meldcode', `root * ${dist}`],
  ]);
  const options = `{\n\tadmin off\n\thttp_port ${ports.http}\n\thttps_port ${ports.https}\n}\n`;
  const config = join(folder, 'Caddyfile');
  await writeFile(config, options + site);
  // What it keeps, it keeps in the folder of the test.
  const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const args = ['run', '--config', config, '--adapter', 'caddyfile'];
  return startProgram('/usr/bin/caddy', args, { ports, env, says: 'serving initial configuration' });
});
