import { type AreaEntry, type ClauseNode, type Edition, parameter } from '../editions/edition.js';
import { type Area, type Bilingual, type Tier, tiers } from '../vocabulary.js';
import { carry, type Place, removed } from './carry.js';
import { type Change } from './changes.js';
import { comparable, placeOf, textOf } from './characters.js';
import { draftFormat, type DraftNode, draftNodes, type EditionDraft } from './draft.js';
import { amended, likeness } from './likeness.js';
import { markOf } from './marks.js';
import { type Observation } from './observations.js';
import { absentHeadings, isSection, outlineOf, prefixOf, type Section } from './outline.js';
import { type Paragraph, readParagraphs } from './paragraphs.js';
import { fullText } from '../editions/edition.js';

/** A draft, and what a person must know of how it came about. */
export interface Drafted {
  readonly draft: EditionDraft;
  readonly changes: readonly Change[];
  /** Ids of the parameters whose words have changed. */
  readonly openParameters: readonly string[];
  readonly observations: readonly Observation[];
}

/**
 * Drafts an edition (版本) from an official text, upon the edition before it: the clause tree, with ids and rules
 * carried where the words are the same. Total: text of any kind comes out as some tree, each character in one node.
 */
export function draftEdition(
  source: string,
  id: string,
  base: Edition,
  title: Bilingual = defaultTitle(id),
): Drafted {
  const official = readParagraphs(source);
  const { document, observations } = outlineOf(official.title, official.paragraphs);
  const drafting = new Drafting(base);
  const tree = drafting.section(document);
  const marks = official.pageMarks.map((run, index): DraftNode => ({
    id: `page-marks/${index + 1}`,
    kind: 'note',
    place: placeOf(run),
    text: textOf(run),
  }));
  const clauses: DraftNode =
    marks.length === 0
      ? tree
      : {
          ...tree,
          children: [
            ...(tree.children ?? []),
            { id: 'page-marks', kind: 'heading', text: '', children: marks },
          ],
        };
  const changes = [...drafting.changes, ...drafting.removed()];
  const ids = new Set(draftNodes(clauses).map((node) => node.id));
  const openParameters = base.parameters
    .filter(({ reference }) => changes.some((change) => concerns(change, reference)))
    .map((open) => open.id);
  const changed = new Set(changes.filter(({ kind }) => kind === 'changed').map((change) => change.id));
  return {
    draft: {
      format: draftFormat,
      id,
      title,
      basedOn: base.id,
      provenance: 'secondary',
      note: {
        zh: `草案：由文本生成，以${base.id}年版为底本；仅供推演，不得用于认定。`,
        en: `Draft made from a text, upon edition ${base.id}: for what-if only, never for awards.`,
      },
      source,
      clauses,
      translation: Object.fromEntries(
        [...base.translation].filter(([node]) => ids.has(node) && !changed.has(node)),
      ),
      parameters: base.parameters.map((one) =>
        openParameters.includes(one.id) ? { ...one, open: true as const } : one,
      ),
      areas: base.areas,
      kpis: base.kpis,
      interpretation: base.interpretation,
      scenarios: [],
    },
    changes,
    openParameters,
    observations: [...official.observations, ...observations, ...absentHeadings(document)].sort(
      (one, other) => one.line - other.line,
    ),
  };
}

function defaultTitle(id: string): Bilingual {
  return {
    zh: `智能工厂梯度培育要素条件（${id}年版，草案）`,
    en: `Criteria for the gradient cultivation of smart factories (${id} edition, draft)`,
  };
}

/** Whether a change is one of the clause a parameter was read from; `construction/coverage` is any tier's. */
function concerns({ id, kind }: Change, reference: string): boolean {
  if (kind === 'renumbered' || kind === 'punctuation') return false;
  return `/${id}/`.includes(`/${reference}/`);
}

class Drafting {
  readonly changes: Change[] = [];
  readonly #olds = new Map<string, ClauseNode>();
  readonly #met = new Set<string>();
  readonly #used = new Set<string>();

  constructor(private readonly base: Edition) {
    const visit = (node: ClauseNode) => {
      this.#olds.set(node.id, node);
      node.children?.forEach(visit);
    };
    visit(base.clauses);
  }

  /** A heading with all beneath it. */
  section(section: Section): DraftNode {
    const old = this.#olds.get(section.id);
    const text = textOf(section.heading);
    this.#met.add(section.id);
    this.#used.add(section.id);
    if (comparable(old?.text ?? '') !== comparable(text))
      this.changes.push({
        id: section.id,
        kind: old === undefined ? 'new' : 'changed',
        node: 'heading',
        before: old?.text ?? null,
        after: text,
        needsRule: false,
      });
    const paragraphs = section.entries.filter((entry): entry is Paragraph => !isSection(entry));
    const paired = this.#pair(section, paragraphs, old);
    const children = section.entries.map((entry) => {
      if (isSection(entry)) return this.section(entry);
      const { node, changes } = carry(entry, this.#placeOf(section, entry, paired), paired.get(entry));
      this.changes.push(...changes);
      return node;
    });
    return {
      id: section.id,
      kind: 'heading',
      ...(section.heading.length === 0 ? {} : { place: placeOf(section.heading) }),
      text,
      ...(children.length === 0 ? {} : { children }),
    };
  }

  /** What the base has and the text has not. */
  removed(): readonly Change[] {
    const gone: Change[] = [];
    const visit = (node: ClauseNode) => {
      if (!this.#met.has(node.id)) gone.push(removed(node));
      else if (node.kind === 'heading') node.children?.forEach(visit);
    };
    visit(this.base.clauses);
    return gone;
  }

  /** The old paragraph each new one stands for: the same words first, then the same name, then the most alike. */
  #pair(
    section: Section,
    paragraphs: readonly Paragraph[],
    old: ClauseNode | undefined,
  ): ReadonlyMap<Paragraph, ClauseNode> {
    const free = new Set((old?.children ?? []).filter(({ kind }) => kind !== 'heading'));
    const paired = new Map<Paragraph, ClauseNode>();
    const take = (paragraph: Paragraph, candidate: ClauseNode | undefined) => {
      if (candidate === undefined || paired.has(paragraph)) return;
      paired.set(paragraph, candidate);
      free.delete(candidate);
      this.#met.add(candidate.id);
    };
    const bodies = new Map(paragraphs.map((one) => [one, bodyOf(textOf(one.run))]));
    const names = new Map(paragraphs.map((one) => [one, this.#nameOf(section, one, paragraphs)]));
    const like = (paragraph: Paragraph, candidate: ClauseNode) =>
      likeness(bodies.get(paragraph) ?? '', bodyOf(fullText(candidate)));
    const same = (paragraph: Paragraph) =>
      [...free].filter((one) => bodyOf(fullText(one)) === bodies.get(paragraph));
    for (const paragraph of paragraphs)
      take(
        paragraph,
        same(paragraph).find(({ id }) => id === names.get(paragraph)),
      );
    for (const paragraph of paragraphs) take(paragraph, same(paragraph)[0]);
    for (const paragraph of paragraphs)
      take(
        paragraph,
        [...free].find(
          (one) => one.id === names.get(paragraph) && (isNamed(one) || like(paragraph, one) >= amended),
        ),
      );
    for (const paragraph of paragraphs) {
      const [best] = [...free]
        .map((one) => ({ one, alike: like(paragraph, one) }))
        .filter(({ alike }) => alike >= amended)
        .sort((one, other) => other.alike - one.alike);
      take(paragraph, best?.one);
    }
    for (const { id } of paired.values()) this.#used.add(id);
    return paired;
  }

  /** The id a paragraph has by its place in the text. */
  #nameOf(section: Section, { mark, run }: Paragraph, among: readonly Paragraph[]): string {
    const prefix = prefixOf(section);
    if (section.role === 'notes')
      return mark.level === 'note'
        ? `notes/${mark.number}`
        : `notes/unnumbered-${among.filter((one) => one.mark.level === 'none').findIndex((one) => one.run === run) + 1}`;
    if (section.role === 'construction') {
      if (mark.level !== 'item') return `${prefix}coverage`;
      const area = areaNamed(textOf(run).slice(mark.length), this.base.areas);
      return `${prefix}${area ?? `item-${mark.number}`}`;
    }
    if (mark.level === 'item') return `${prefix}${mark.number}`;
    return section.role === 'outcomes' ? `${prefix}1` : `${prefix}preamble`;
  }

  #placeOf(section: Section, paragraph: Paragraph, paired: ReadonlyMap<Paragraph, ClauseNode>): Place {
    const { mark, run } = paragraph;
    const isClause = mark.level === 'item' || section.role === 'construction' || section.role === 'outcomes';
    const kind = section.role === 'notes' ? 'note' : isClause ? 'clause' : 'preamble';
    const old = paired.get(paragraph);
    if (old !== undefined)
      return { id: old.id, kind, modality: old.kind === 'clause' ? old.modality : 'must', area: old.area };
    const name = this.#nameOf(
      section,
      paragraph,
      [...section.entries].filter((entry): entry is Paragraph => !isSection(entry)),
    );
    const area =
      section.role === 'construction' && mark.level === 'item'
        ? areaNamed(textOf(run).slice(mark.length), this.base.areas)
        : undefined;
    const tier = tiers.find((candidate) => section.id.startsWith(`${candidate}/`));
    return { id: this.#unused(name), kind, modality: this.#modalityOf(textOf(run), tier, area), area };
  }

  #modalityOf(text: string, tier: Tier | undefined, area: Area | undefined): Place['modality'] {
    if (text.includes('原则上')) return 'in-principle';
    if (area === undefined || tier === undefined) return 'must';
    return parameter(this.base, 'required-areas')[tier].includes(area) ? 'must' : 'encouraged';
  }

  #unused(id: string): string {
    let free = id;
    for (let copy = 1; this.#used.has(free) || this.#olds.has(free); copy += 1) free = `${id}-new-${copy}`;
    this.#used.add(free);
    return free;
  }
}

/** A paragraph without its numbering, as it is compared. */
function bodyOf(text: string): string {
  return comparable(text.slice(markOf(text).length));
}

/** Whether an id says what its clause is about, rather than where it stands. */
function isNamed({ id }: ClauseNode): boolean {
  return !/\/\d+$/u.test(id);
}

function areaNamed(text: string, areas: readonly AreaEntry[]): Area | undefined {
  return areas.find(({ names }) => names.some((name) => comparable(text).startsWith(comparable(name))))?.id;
}
