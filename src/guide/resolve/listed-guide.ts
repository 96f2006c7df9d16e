import type { Guide, GuideBeroepsgroep } from '../../schema/guide.js';
import { resolveBeroepsgroepen } from './beroepsgroepen.js';
import type { Layers } from './layers.js';

/** Who a guide is of. */
export type GuideIdentity = Pick<
  Guide,
  'id' | 'kind' | 'regio' | 'name' | 'veiligThuis' | 'placeOf' | 'municipalities'
>;

/** What a list of many guides says of each. It takes little memory; a whole guide fits as well. */
export interface ListedGuide extends GuideIdentity {
  readonly beroepsgroepen: readonly Pick<GuideBeroepsgroep, 'id' | 'name'>[];
}

/** Who the guide of these layers is of, without the rest of it. */
export function identityOf(id: string, { region, organisation }: Layers): GuideIdentity {
  return {
    id,
    kind: organisation ? 'organisatie' : 'regio',
    regio: organisation?.regio ?? id,
    name: (organisation ?? region).name,
    veiligThuis: region.veiligThuis,
    ...(organisation?.placeOf !== undefined && { placeOf: organisation.placeOf }),
    // Of a region alone: an organisation is found by its own name.
    ...(!organisation && region.municipalities && { municipalities: municipalitiesOf(region.municipalities) }),
  };
}

/** The guide of these layers as lists have it. */
export function listGuide(id: string, layers: Layers): ListedGuide {
  const groups = resolveBeroepsgroepen(layers);
  return { ...identityOf(id, layers), beroepsgroepen: groups.map((group) => ({ id: group.id, name: group.name })) };
}

/** Where they come from is for whoever keeps the files. */
function municipalitiesOf({ names, checked }: NonNullable<Guide['municipalities']>): Guide['municipalities'] {
  return { names, checked };
}
