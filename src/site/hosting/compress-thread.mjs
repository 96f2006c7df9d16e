// A thread that compresses one text after the other, and answers in their order.
import { parentPort } from 'node:worker_threads';
import { twinsOf } from './twins.mjs';

parentPort?.on('message', (content) => parentPort?.postMessage(twinsOf(content)));
