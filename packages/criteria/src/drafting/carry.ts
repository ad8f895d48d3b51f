import { type Clause, type ClauseNode, fullText } from '../editions/edition.js';
import { type Area, type Modality } from '../vocabulary.js';
import { type Change } from './changes.js';
import { comparable, isInvisible, placeOf, type Run, textOf, trimmed, withoutEndMark } from './characters.js';
import { type DraftClause, type DraftNode } from './draft.js';
import { align } from './likeness.js';
import { markOf } from './marks.js';
import { type Paragraph } from './paragraphs.js';

/** What a paragraph becomes, and how it differs from the one it stands for. */
export interface Carried {
  readonly node: DraftNode;
  readonly changes: readonly Change[];
}

/** What is known of a paragraph before its words are looked at. */
export interface Place {
  readonly id: string;
  readonly kind: 'clause' | 'preamble' | 'note';
  readonly modality: Modality;
  readonly area: Area | undefined;
}

/**
 * Makes the node of a paragraph. Where the words are those of the old node, its ids and rules are carried; where they
 * are not, ids are carried and the rules are only suggested.
 */
export function carry(paragraph: Paragraph, place: Place, old: ClauseNode | undefined): Carried {
  const { run, mark } = paragraph;
  if (old === undefined)
    return place.kind === 'clause' ? newClause(paragraph, place) : newPassage(run, place);
  const before = fullText(old);
  const oldMark = markOf(before).length;
  if (comparable(before.slice(oldMark)) === comparable(textOf(run).slice(mark.length))) {
    const node = spread(old, oldMark, new Reader(run), mark.length);
    const renumbered = comparable(before) !== comparable(textOf(run));
    return { node, changes: renumbered ? [changeOf(old, 'renumbered', node)] : [] };
  }
  if (old.kind !== 'clause' || place.kind !== 'clause') {
    const { node } = newPassage(run, { ...place, id: old.id });
    return { node, changes: [changeOf(old, 'changed', node)] };
  }
  return (old.children ?? []).length === 0
    ? leaf(run, old)
    : amendedParagraph(paragraph, old, oldMark, place);
}

/** Takes characters from a run by how many of those that are compared they make. */
class Reader {
  #position = 0;
  constructor(private readonly run: Run) {}

  /** The next units as they stand, numbering included. */
  units(count: number): Run {
    const taken = this.run.slice(this.#position, this.#position + count);
    this.#position += count;
    return taken;
  }

  compared(count: number): Run {
    const start = this.#position;
    let left = count;
    while (this.#position < this.run.length) {
      const unit = this.run[this.#position]?.unit ?? '';
      if (left <= 0 && !isInvisible(unit)) break;
      left -= comparable(unit).length;
      this.#position += 1;
    }
    return this.run.slice(start, this.#position);
  }
}

/** The old node with its beneath, over the characters of the new text. */
function spread(old: ClauseNode, oldMark: number, reader: Reader, mark: number): DraftNode {
  const own = trimmed([
    ...reader.units(mark),
    ...reader.compared(comparable(old.text.slice(oldMark)).length),
  ]);
  const children = old.children?.map((child) => spread(child, 0, reader, 0));
  return { ...old, text: textOf(own), place: placeOf(own), ...(children === undefined ? {} : { children }) };
}

function changeOf(old: ClauseNode | undefined, kind: Change['kind'], node: DraftNode | undefined): Change {
  const told = node ?? old;
  const needsRule = node?.kind === 'clause' && node.rule === null;
  return {
    id: told?.id ?? '',
    kind,
    node: told?.kind ?? 'clause',
    before: old === undefined ? null : fullText(old),
    after: node === undefined ? null : wholeText(node),
    needsRule,
    ...(node?.kind === 'clause' && node.suggestedRule !== undefined
      ? { suggestedRule: node.suggestedRule }
      : {}),
  };
}

export function wholeText(node: DraftNode): string {
  return node.text + (node.children ?? []).map(wholeText).join('');
}

/** What is no longer in the text. */
export function removed(old: ClauseNode): Change {
  return changeOf(old, 'removed', undefined);
}

/** 原则上 in a clause's words makes it one that holds in principle. */
function modalityOf(text: string, before: Modality): Modality {
  if (text.includes('原则上')) return 'in-principle';
  return before === 'in-principle' ? 'must' : before;
}

function ownOf({ id, modality, area, rule }: Clause, run: Run): Omit<DraftClause, 'children'> {
  const own = { id, kind: 'clause' as const, modality, rule, place: placeOf(run), text: textOf(run) };
  return area === undefined ? own : { ...own, area };
}

function leaf(run: Run, old: Clause): Carried {
  const base: DraftClause = ownOf(old, run);
  const before = fullText(old);
  if (comparable(before) === comparable(textOf(run))) return { node: base, changes: [] };
  if (withoutEndMark(before) === withoutEndMark(textOf(run)))
    return { node: base, changes: [changeOf(old, 'punctuation', base)] };
  const node: DraftClause = {
    ...ownOf(old, run),
    modality: modalityOf(textOf(run), old.modality),
    rule: null,
    suggestedRule: old.rule,
  };
  return { node, changes: [changeOf(old, 'changed', node)] };
}

function amendedParagraph(
  { run, mark }: Paragraph,
  old: Clause,
  oldMark: number,
  { modality }: Place,
): Carried {
  const hasHead = comparable(old.text.slice(oldMark)) !== '';
  const headLength = mark.length + (hasHead ? headOf(run.slice(mark.length)) : 0);
  const own = trimmed(run.slice(0, headLength));
  const changes: Change[] = [];
  if (comparable(textOf(own).slice(mark.length)) !== comparable(old.text.slice(oldMark)))
    changes.push({
      ...changeOf(undefined, 'changed', undefined),
      id: old.id,
      node: 'clause',
      before: old.text,
      after: textOf(own),
    });
  const children: DraftNode[] = [];
  const aligned = align(
    piecesOf(
      run.slice(headLength),
      /[，；。！？,;!?]/u,
      new Set((old.children ?? []).map((child) => withoutEndMark(fullText(child)))),
    ),
    old.children ?? [],
    (pieces) => pieces.map(textOf).join(''),
    fullText,
  );
  let added = 0;
  for (const { pieces, old: oldChild } of aligned) {
    const words = trimmed(pieces.flat());
    if (pieces.length === 0) {
      if (oldChild !== undefined) changes.push(removed(oldChild));
      continue;
    }
    if (oldChild?.kind === 'clause') {
      const made = leaf(words, oldChild);
      children.push(made.node);
      changes.push(...made.changes);
      continue;
    }
    added += 1;
    const node: DraftClause = { ...openLeaf(words, `${old.id}/new-${added}`), modality };
    children.push(node);
    changes.push(changeOf(undefined, 'new', node));
  }
  const node: DraftClause = { ...ownOf(old, own), place: placeOf(run) };
  return children.length === 0
    ? { node: { ...node, rule: null, suggestedRule: { kind: 'judged' } }, changes }
    : { node: { ...node, children }, changes };
}

/** How long the name a paragraph begins with is: 工厂建设[1]：. */
function headOf(run: Run): number {
  const found = /^[^，。；]{1,24}?[：:]/u.exec(textOf(run));
  return found === null ? 0 : found[0].length;
}

function openLeaf(run: Run, id: string): DraftClause {
  return { id, kind: 'clause', modality: 'must', place: placeOf(run), text: textOf(run), rule: null };
}

function newPassage(run: Run, { id, kind }: Place): Carried {
  const node: DraftNode = {
    id,
    kind: kind === 'note' ? 'note' : 'preamble',
    place: placeOf(run),
    text: textOf(run),
  };
  return { node, changes: [changeOf(undefined, 'new', node)] };
}

function newClause({ run, mark }: Paragraph, { id, modality, area }: Place): Carried {
  const named = area === undefined ? 0 : headOf(run.slice(mark.length));
  const sentences = piecesOf(run.slice(mark.length + named), /[；。！？;!?]/u);
  const head = { modality, ...(area === undefined ? {} : { area }) };
  if (sentences.length < 2) {
    const node: DraftClause = { ...openLeaf(run, id), ...head };
    return { node, changes: [changeOf(undefined, 'new', node)] };
  }
  const children = sentences.map((sentence, index) => ({
    ...openLeaf(trimmed(sentence), `${id}/new-${index + 1}`),
    modality,
  }));
  const own = trimmed(run.slice(0, mark.length + named));
  const node: DraftClause = {
    ...openLeaf(own, id),
    ...head,
    rule: { kind: 'all-of' },
    children,
  };
  return { node, changes: children.map((child) => changeOf(undefined, 'new', child)) };
}

const opening = '（(《“「『[［【〔';
const closing = '）)》”」』]］】〕';

/** Cuts a run after each mark that ends a statement, and after 、 where a known statement ends; brackets stay whole. */
function piecesOf(run: Run, ends: RegExp, known: ReadonlySet<string> = new Set()): readonly Run[] {
  const pieces: Run[] = [];
  let depth = 0;
  let start = 0;
  run.forEach(({ unit }, index) => {
    if (opening.includes(unit)) depth += 1;
    else if (closing.includes(unit)) depth = Math.max(0, depth - 1);
    const isKnown = unit === '、' && known.has(withoutEndMark(textOf(run.slice(start, index + 1))));
    if (depth > 0 || !(isKnown || ends.test(unit))) return;
    pieces.push(run.slice(start, index + 1));
    start = index + 1;
  });
  const rest = run.slice(start);
  // What prints nothing, or a closing quotation, belongs to the piece before it.
  const last = pieces.at(-1);
  if (last !== undefined && comparable(textOf(rest)).replace(/[”"’）)]/gu, '') === '')
    pieces[pieces.length - 1] = [...last, ...rest];
  else if (rest.length > 0) pieces.push(rest);
  return pieces;
}
