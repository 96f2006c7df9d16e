// Reads a site over and over, as fast as it can, while another thread changes it; says once that it has begun, and what failed at the end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers';
import { parentPort, workerData } from 'node:worker_threads';

const pages = ['404.html', 'index.html', 'twente/index.html'];
const failed = [];
let reads = 0;
let stopped = false;
parentPort.on('message', () => {
  stopped = true;
});

/** What a page needs is asked for after it, so it may be of the edition before: then the page itself is new by now. */
function read(page) {
  reads += 1;
  try {
    const text = readFileSync(join(workerData, page), 'utf8');
    if (!text.includes('0800 2000') || !text.endsWith('end')) failed.push(`${page} is half`);
    return text;
  } catch (error) {
    failed.push(`${page} ${error.code}`);
    return '';
  }
}

function findsItsStyle(page) {
  const before = read(page);
  const [, style] = /href="([^"]+)"/.exec(before) ?? [];
  try {
    readFileSync(join(workerData, style));
  } catch (error) {
    if (read(page) === before) failed.push(`${page} lacks ${style}: ${error.code}`);
  }
}

function turn() {
  for (const page of pages) {
    read(page);
    findsItsStyle(page);
  }
  if (!stopped) setImmediate(turn);
  else parentPort.postMessage({ reads, failed });
}

parentPort.postMessage({ reads, failed });
turn();
