// Bundles and writes the result as JSON. A program of its own: what Vite takes, some hundreds of megabytes, is free when it ends.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
// Before the hooks of tsx: its files of plain JavaScript would go through them one by one.
import 'vite';

register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
const { bundleAll } = await import('./bundle-all.ts');
process.stdout.write(JSON.stringify(await bundleAll()));
