import type { InPage } from '../surplus.js';

export declare const inPage: InPage;
