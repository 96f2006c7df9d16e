#!/usr/bin/env node
// The tool is written in TypeScript and runs from its source: nothing to compile after a clone or an install.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { run } = await import('../scripts/cli.ts');
process.exitCode = await run(process.argv.slice(2));
