// Bundles and writes the result as JSON. A program of its own: what Vite takes, some hundreds of megabytes, is free when it ends.
import { compiledTool } from '../../../bin/compiled-tool.mjs';

const { bundleAll } = await import(await compiledTool('bundle-all'));
process.stdout.write(JSON.stringify(await bundleAll()));
