import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { renderDocument } from '../document/html.js';
import { findEdition } from '../editions/registry.js';
import { parseFeature, type Scenario } from '../scenarios/gherkin.js';

/** The side-by-side document of an edition, with the scenarios that lie beside it. */
export function documentOf(id: string): string {
  const edition = findEdition(id);
  if (edition === undefined) throw new RangeError(`no edition ${id}`);
  return renderDocument(edition, scenariosOf(edition.validFrom ?? `draft-${id}`));
}

function scenariosOf(folderName: string): readonly Scenario[] {
  const folder = new URL(`../../editions/${folderName}/scenarios/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => parseFeature(readFileSync(new URL(name, folder), 'utf8')));
}
