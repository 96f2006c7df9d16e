#!/usr/bin/env node
// The tool is written in TypeScript and runs from its source: nothing to compile after a clone or an install.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
// Before the hooks of tsx: its hundred files of plain JavaScript would go through them one by one, a third of the start.
import 'zod';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { run } = await import('../scripts/cli.ts');
process.exitCode = await run(process.argv.slice(2));
