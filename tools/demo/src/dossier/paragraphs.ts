import { type Area, areas, clausesFor, judgedLeaves, type Tier } from '@tidu/criteria';

/** The areas (环节) a tier requires: those it does not merely encourage. */
export function requiredAreas(edition: string, tier: Tier): Area[] {
  const encouraged = new Set(
    clausesFor(edition, tier)
      .filter(({ modality }) => modality === 'encouraged')
      .map(({ id }) => id),
  );
  return areas.filter((area) => !encouraged.has(`${tier}/construction/${area}`));
}

/** The paragraphs people judge at a tier (`base/3`, `basic/construction/production-operations` …), without the encouraged ones. */
export function judgedParagraphs(edition: string, tier: Tier): string[] {
  const required = requiredAreas(edition, tier);
  const paragraphs = judgedLeaves(edition, tier).map((leaf) =>
    leaf
      .split('/')
      .slice(0, leaf.startsWith('base/') ? 2 : 3)
      .join('/'),
  );
  return [...new Set(paragraphs)].filter((paragraph) => {
    const [, part, area] = paragraph.split('/');
    return part !== 'construction' || required.some((needed) => needed === area);
  });
}
