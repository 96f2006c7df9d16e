#!/usr/bin/env node
// The tool is written in TypeScript and runs from a copy that compiles itself: nothing to do after a clone or a change.
import { compiledTool } from './compiled-tool.mjs';

const { run } = await import(await compiledTool('cli'));
process.exitCode = await run(process.argv.slice(2));
