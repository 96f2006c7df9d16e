// Walks through the elements with Orca. Usage: listen.ts ADDRESS GUIDE REPORT, inside a D-Bus session of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Guide } from '../../src/schema/guide.js';
import { Desktop } from './desktop.js';
import { Ear } from './ear.js';
import { walks, type Walk } from './walks.js';

const [address = '', guidePath = '', report = ''] = process.argv.slice(2);
const guide = JSON.parse(readFileSync(guidePath, 'utf8')) as Guide;

async function listen({ title, page, run }: Walk) {
  console.log(`\n== ${title}`);
  const desktop = await Desktop.open(`${address}${guide.id}/${page}`);
  const ear = new Ear(desktop);
  try {
    await run(ear, guide);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    ear.failed += 1;
  } finally {
    await desktop.close();
  }
  return { title, ...{ passed: ear.passed, failed: ear.failed, transcript: ear.transcript } };
}

const heard = [];
for (const walk of walks) heard.push(await listen(walk));
writeFileSync(report, JSON.stringify(heard));
