import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Weighing } from '../../src/engine/index.js';
import { combinations } from './combinations.js';
import { expectedActions } from './oracle-actions.js';
import { expected, type Flat } from './oracle.js';

const csv = readFileSync(new URL('../../docs/beslistabel.csv', import.meta.url), 'utf8');
const [header, ...rows] = csv.replace(/\n$/, '').split('\n');

/** A row as the tables of design 3 ask for, written apart from the code that generates the file. */
function rowOf(weighing: Weighing, flat: Flat): string {
  const { acuut, structureel, disclosure } = flat;
  const first = weighing === 'eerste';
  const answers = [
    first ? flat['vraag-1'] : '',
    first ? flat['vraag-3'] : '',
    flat['vraag-4'],
    first ? '' : flat['vraag-5'],
  ];
  const { next, outcome, report, help, norm } = expected(flat, weighing, false);
  const mode = { weighing, fast: false };
  const todo = outcome ? expectedActions(outcome, { flat, mode, beroepsgroepen: [], writtenReports: true }) : [];
  const decided = [next ?? '', outcome ?? '', report, help, norm, todo.join(' ')];
  return [weighing, acuut, structureel, disclosure, ...answers, ...decided].join(',');
}

describe('docs/beslistabel.csv', () => {
  it('has the columns that a content expert is told about', () => {
    expect(header).toBe(
      'modus,acuut,structureel,disclosure,vraag-1,vraag-3,vraag-4,vraag-5,volgende,uitkomst,melden,hulp,norm,acties',
    );
  });

  it('has 4096 rows for the first weighing and 1280 for looking again', () => {
    expect(rows.filter((row) => row.startsWith('eerste,'))).toHaveLength(4096);
    expect(rows.filter((row) => row.startsWith('opnieuw,'))).toHaveLength(1280);
    expect(rows).toHaveLength(4096 + 1280);
  });

  it('is sorted by code point, with no row twice', () => {
    expect(rows.slice(1).every((row, at) => rows[at]! < row)).toBe(true);
  });

  it('says in every row what the tables of design 3 say', () => {
    const written = [
      ...combinations.eerste.map((flat) => rowOf('eerste', flat)),
      ...combinations.opnieuw.map((flat) => rowOf('opnieuw', flat)),
    ];
    expect(rows).toEqual(written.sort());
  });

  it('ends each line with a line feed and quotes nothing', () => {
    expect(csv.endsWith('\n')).toBe(true);
    expect(csv).not.toMatch(/[\r"]/);
  });
});
