import type { InPage, MarksFields } from '../surplus.js';

export declare const inPage: InPage;
export declare const marksFields: MarksFields;
