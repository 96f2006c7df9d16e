import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/site/content/content.js';
import { projectFolder } from '../../src/site/project.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { actions } from '../../src/engine/index.js';
import { resolve } from '../../src/guide/resolve/resolve.js';
import { exceptions } from './combinations.js';
import { expectedActions } from './oracle-actions.js';
import { expected } from './oracle.js';
import { assessed, situations, type Assessed } from './situations.js';

const { national, regions, organisations } = readContent(await readFolder(projectFolder));
const guides = [
  ...[...regions].map(([id, region]) => resolve(id, { national, region }, String)),
  ...[...organisations].map(([id, organisation]) =>
    resolve(id, { national, region: regions.get(organisation.regio)!, organisation }, String),
  ),
];
const ways = guides.flatMap(({ id, beroepsgroepen }) => [
  { guide: id, beroepsgroep: 'no group', base: [] },
  ...beroepsgroepen.map((group) => ({ guide: id, beroepsgroep: group.id, base: group.base })),
]);

describe.each(guides)(
  'the guide $id',
  ({ id, actions: actionWords, outcomes, reasons, questions, signs, reportBy }) => {
    const writtenReports = reportBy.some((way) => way !== 'telefoon');
    const groups = ways.filter(({ guide }) => guide === id);

    it.each(groups)(
      'tells $beroepsgroep to do what the table of design 3 says, after every outcome with every sign in every mode',
      ({ base }) => {
        const asTables = ({ flat, given, mode, assessment }: Assessed) => {
          const { outcome } = expected(flat, mode.weighing, mode.fast);
          const table = outcome ? expectedActions(outcome, { flat, mode, beroepsgroepen: base, writtenReports }) : [];
          return isDeepStrictEqual(actions(assessment, given, mode, { beroepsgroepen: base, writtenReports }), table);
        };
        expect(exceptions([...situations().values()], asTables)).toEqual([]);
      },
    );

    it('has a word for everything that the engine asks, advises or gives as a reason', () => {
      const words = { ...questions, ...signs };
      const said = ({ assessment, given, mode }: Assessed) =>
        (assessment.next === null || assessment.next in words) &&
        (assessment.outcome === null || assessment.outcome in outcomes) &&
        assessment.reasons.every((reason) => reason.id in reasons) &&
        actions(assessment, given, mode, { beroepsgroepen: ['artsen'], writtenReports }).every(
          (action) => action in actionWords,
        );
      expect(exceptions(assessed(), said)).toEqual([]);
    });
  },
);
