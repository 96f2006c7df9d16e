import type { National } from '../../schema/national.js';

/** The labels of the protocol. */
export type Words = National['protocol'];
