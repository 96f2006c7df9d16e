import type { Reader } from '../engine/index.js';
import type { Guide, GuideBeroepsgroep } from '../schema/guide.js';

/** The group with this id, if the guide has it. */
export function findBeroepsgroep(guide: Guide, id: string | null): GuideBeroepsgroep | undefined {
  return guide.beroepsgroepen.find((group) => group.id === id);
}

/** The only group of an organisation: nobody there has one to choose. A reader of a region may be anybody. */
export function onlyGroup({ kind, beroepsgroepen }: Guide): GuideBeroepsgroep | undefined {
  return kind === 'organisatie' && beroepsgroepen.length === 1 ? beroepsgroepen[0] : undefined;
}

/** What of the reader chooses her actions. Nothing of a group is known while none was chosen. */
export function readerOf(guide: Guide, beroepsgroep: string | null): Reader {
  return {
    beroepsgroepen: findBeroepsgroep(guide, beroepsgroep)?.base ?? [],
    writtenReports: guide.reportBy.some((way) => way !== 'telefoon'),
  };
}
