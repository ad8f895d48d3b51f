import { type Area, requiredAreasOf } from '@tidu/criteria';
import { type Application } from '../application.js';

/** The areas (环节) an application must cover: those its tier requires, less those it asks to be waived with a reason. */
export function requiredAreas(state: Application): readonly Area[] {
  if (state.campaign === null) return [];
  const { edition, tier } = state.campaign;
  const waived = state.sections.waivers?.[`${tier}/construction/coverage`]?.areas ?? [];
  return requiredAreasOf(edition, tier).filter((area) => !waived.includes(area));
}
