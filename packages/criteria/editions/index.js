// Plain JavaScript, so that no compiler stands between the files a reviewer reads and the data that is run.
import areas2024 from './2024-10-29/areas.json' with { type: 'json' };
import clauses2024 from './2024-10-29/clauses.json' with { type: 'json' };
import edition2024 from './2024-10-29/edition.json' with { type: 'json' };
import interpretation2024 from './2024-10-29/interpretation.json' with { type: 'json' };
import kpis2024 from './2024-10-29/kpis.json' with { type: 'json' };
import parameters2024 from './2024-10-29/parameters.json' with { type: 'json' };
import translation2024 from './2024-10-29/reference-translation.en.json' with { type: 'json' };
import draftAdditions2025 from './draft-2025/additions.json' with { type: 'json' };
import draftAreas2025 from './draft-2025/areas.json' with { type: 'json' };
import draftCrosswalk2025 from './draft-2025/crosswalk.json' with { type: 'json' };
import draft2025 from './draft-2025/edition.json' with { type: 'json' };
import jiangsu from './overlays/jiangsu.json' with { type: 'json' };
import identities from './identities.json' with { type: 'json' };

export const published2024 = {
  ...edition2024,
  contentHash: identities['2024'],
  basedOn: null,
  clauses: clauses2024,
  translation: new Map(Object.entries(translation2024.texts)),
  parameters: parameters2024,
  areas: areas2024.areas,
  kpis: kpis2024.kpis,
  interpretation: interpretation2024.defaults,
};

/** What is known of the 2025 edition, to be laid upon the edition it is based on. */
export const drafted2025 = {
  ...draft2025,
  additions: draftAdditions2025,
  areas: draftAreas2025.areas,
};

export const crosswalks = [draftCrosswalk2025];

export const provincialOverlays = [jiangsu];
