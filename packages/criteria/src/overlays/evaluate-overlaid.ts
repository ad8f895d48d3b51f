import { type Provenance } from '../editions/edition.js';
import { type Shelf } from '../editions/registry.js';
import { checkFigure, elements, Faults, type Fields, fieldsOf, isFields, member } from '../request/faults.js';
import { type EvaluationRequest, type Issue } from '../request/request.js';
import { type SoundRequest, validate } from '../request/validate.js';
import { type Bilingual, type RequestVerdict } from '../vocabulary.js';
import { evaluateSound, requestVerdicts } from '../verdict/evaluate.js';
import { conjunction, type Measures } from '../verdict/judge.js';
import { type EvaluationResult } from '../verdict/result.js';
import { type Overlay, overlays, underOverlays } from './overlay.js';

/** A request of the contract, held against provincial overlays too. */
export interface OverlaidRequest extends EvaluationRequest {
  /** Overlay ids; each must be of the factory's province. */
  readonly overlays?: readonly string[] | null;
  /** What the overlays measure, by measure id. */
  readonly measures?: Measures | null;
}

/** One layer of requirements, and what the dossier comes to under it alone. */
export interface LayerResult {
  /** `edition/` or `overlay/` and the id. */
  readonly layer: string;
  readonly title: Bilingual;
  readonly provenance: Provenance;
  readonly verdict: RequestVerdict;
}

export interface OverlaidResult extends EvaluationResult {
  readonly layers: readonly LayerResult[];
  /** The layers whose own verdict is the verdict of the whole: those that decided. */
  readonly decidedByLayers: readonly string[];
}

export type OverlaidEvaluation =
  | { readonly ok: true; readonly result: OverlaidResult }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A sound request with the overlays it is held against. */
export interface SoundOverlaidRequest extends SoundRequest {
  readonly applied: readonly Overlay[];
  readonly measures: Measures;
}

/**
 * Evaluates a dossier against the criteria and the overlays it names. An overlay only adds: the verdict is never
 * better than without it.
 * @param shelf the editions it may name; by default those that come with the product
 * @returns the explained verdict and which layer decided; or every fault with its JSON path
 */
export function evaluateOverlaid(input: unknown, shelf?: Shelf): OverlaidEvaluation {
  const sound = validateOverlaid(input, shelf);
  if (!sound.ok) return sound;
  const result = evaluateSound(sound, sound.measures);
  const layers = layersOf(sound, result);
  const decidedByLayers = layers.flatMap(({ layer, verdict }) => (verdict === result.verdict ? [layer] : []));
  return { ok: true, result: { ...result, layers, decidedByLayers } };
}

/** Checks a request with `overlays` and `measures`: sound, or every fault with its path. */
export function validateOverlaid(
  input: unknown,
  shelf?: Shelf,
): SoundOverlaidRequest | { ok: false; issues: Issue[] } {
  if (!isFields(input)) {
    const sound = validate(input, undefined, shelf);
    return sound.ok ? { ...sound, applied: [], measures: {} } : sound;
  }
  const { overlays: named, measures, ...request } = input;
  const faults = new Faults();
  const applied = validateOverlays(named, request, faults);
  validateMeasures(measures, applied, faults);
  const sound = validate(request, (edition) => underOverlays(edition, applied), shelf);
  if (!sound.ok) return { ok: false, issues: [...sound.issues, ...faults.issues] };
  if (faults.found > 0) return { ok: false, issues: faults.issues };
  return { ...sound, applied, measures: (measures ?? {}) as Measures };
}

function validateOverlays(named: unknown, request: Fields, faults: Faults): readonly Overlay[] {
  const province = isFields(request['factory']) ? request['factory']['province'] : undefined;
  const ids = elements(named, '$.overlays', faults);
  const applied = new Set<Overlay>();
  ids.forEach((id, index) => {
    const overlay = overlays.find((candidate) => candidate.id === id);
    if (overlay === undefined) {
      const known = overlays.map((candidate) => candidate.id).join(', ');
      faults.add(
        `$.overlays[${index}]`,
        `没有这一附加要求；现有：${known}`,
        `no such overlay; there are: ${known}`,
      );
    } else if (overlay.province !== province)
      faults.add(
        `$.overlays[${index}]`,
        `该附加要求属于 ${overlay.province}，与工厂所在省份不符`,
        `this overlay is of province ${overlay.province}, not the factory's`,
      );
    else applied.add(overlay);
  });
  return overlays.filter((overlay) => applied.has(overlay));
}

function validateMeasures(value: unknown, applied: readonly Overlay[], faults: Faults): void {
  const measures = fieldsOf(value, '$.measures', faults);
  if (measures === undefined) return;
  const known = new Set(
    applied.flatMap(({ requirements }) =>
      requirements.flatMap(({ rule }) => (rule.kind === 'measure-at-least' ? [rule.measure] : [])),
    ),
  );
  for (const id of Object.keys(measures)) {
    const path = () => member('$.measures', id);
    if (!known.has(id)) faults.add(path(), '所用附加要求没有这一指标', 'no applied overlay has this measure');
    checkFigure(measures[id], path, faults);
  }
}

function layersOf(
  { request, plan, applied }: SoundOverlaidRequest,
  result: EvaluationResult,
): readonly LayerResult[] {
  const { positions, verdictParts } = plan.tiers[request.tier];
  const added = applied.map(({ requirements }) => requirements.flatMap(({ id }) => positions.get(id) ?? []));
  const inOverlay = new Set(added.flat());
  const verdictOf = (parts: readonly number[]) => requestVerdicts[conjunction(result.clauses, parts)];
  const { id, title, provenance } = plan.edition;
  const own = verdictParts.filter((position) => !inOverlay.has(position));
  return [
    { layer: `edition/${id}`, title, provenance, verdict: verdictOf(own) },
    ...applied.map((overlay, index) => ({
      layer: `overlay/${overlay.id}`,
      title: overlay.title,
      provenance: overlay.provenance,
      verdict: verdictOf(added[index] ?? []),
    })),
  ];
}
