import { type Area, areas, clausesFor } from '@tidu/criteria';
import { type Application } from './state.js';

/** The areas (环节) an application must cover: those its tier does not merely encourage, less those it asks to have waived with a reason. */
export function requiredAreas({ campaign, sections }: Application): readonly Area[] {
  if (campaign === null) return [];
  const { edition, tier } = campaign;
  const waived = sections.waivers?.[`${tier}/construction/coverage`]?.areas ?? [];
  const encouraged = new Set(
    clausesFor(edition, tier)
      .filter(({ modality }) => modality === 'encouraged')
      .map(({ id }) => id),
  );
  return areas.filter((area) => !encouraged.has(`${tier}/construction/${area}`) && !waived.includes(area));
}
