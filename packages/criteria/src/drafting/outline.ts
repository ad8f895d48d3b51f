import { placeOf, type Run, textOf, trimmed } from './characters.js';
import { type Mark } from './marks.js';
import { type Observation, observation } from './observations.js';
import { type Paragraph } from './paragraphs.js';
import { type Bilingual, type Tier, tierLabels, tiers } from '../vocabulary.js';

/** What a heading (标题) opens: 基础要求, a tier's part, 建设内容, 建设成效, the notes, or something not known. */
export type Role = 'document' | 'base' | 'tier' | 'construction' | 'outcomes' | 'unknown' | 'notes';

/** A heading with what stands beneath it, in the order of the text. */
export interface Section {
  readonly id: string;
  readonly role: Role;
  readonly heading: Run;
  readonly entries: (Paragraph | Section)[];
}

export function isSection(entry: Paragraph | Section): entry is Section {
  return 'entries' in entry;
}

/** The paragraphs under their headings, and what is amiss with the numbering. */
export function outlineOf(
  title: Run,
  paragraphs: readonly Paragraph[],
): { readonly document: Section; readonly observations: readonly Observation[] } {
  const outline = new Outline(title);
  for (const paragraph of paragraphs) outline.add(paragraph);
  return { document: outline.document, observations: outline.observations };
}

const levelNames: Readonly<Record<'part' | 'section' | 'item' | 'note', Bilingual>> = {
  part: { zh: '部分', en: 'part' },
  section: { zh: '节', en: 'section' },
  item: { zh: '条', en: 'item' },
  note: { zh: '注', en: 'note' },
};

class Outline {
  readonly document: Section;
  readonly observations: Observation[] = [];
  readonly #ids = new Set<string>();
  #part: Section | undefined;
  #section: Section | undefined;
  readonly #lastNumbers = new Map<Section, number>();

  constructor(title: Run) {
    this.document = { id: 'document', role: 'document', heading: title, entries: [] };
  }

  add(paragraph: Paragraph): void {
    const { mark, run } = paragraph;
    switch (mark.level) {
      case 'part': {
        this.#openPart(run, mark);
        return;
      }
      case 'section': {
        this.#openSection(run, mark);
        return;
      }
      case 'notes':
        this.#section = undefined;
        this.#part = this.#open(this.document, 'notes', 'notes', run);
        return;
      case 'note':
        if (this.#part?.role !== 'notes') {
          this.#observe(
            'missing-level',
            run,
            '“注：”缺失，此注之前没有标题',
            'There is no heading of the notes before this note',
          );
          this.#part = this.#open(this.document, 'notes', 'notes', []);
        }
        // A note ends whatever heading stands among the notes: what follows would else be put before it.
        this.#section = undefined;
        this.#count(this.#part, mark, run, 'note');
        this.#part.entries.push(paragraph);
        return;
      case 'item': {
        this.#addItem(paragraph);
        return;
      }
      case 'sub-item':
      case 'none': {
        this.#addUnnumbered(paragraph);
        return;
      }
    }
  }

  get #current(): Section {
    return this.#section ?? this.#part ?? this.document;
  }

  #openPart(run: Run, mark: Mark): void {
    this.#count(this.document, mark, run, 'part');
    const title = textOf(run).slice(mark.length);
    const tier = tiers.find((candidate) => title.includes(tierLabels[candidate].zh));
    const known = tier ?? (title.includes('基础要求') ? 'base' : undefined);
    if (known === undefined)
      this.#observe('unknown-part', run, `不认识的部分：${title}`, `A part that is not known: ${title}`);
    this.#section = undefined;
    this.#part = this.#open(
      this.document,
      `part/${known ?? `unknown-${mark.number}`}`,
      known === undefined ? 'unknown' : known === 'base' ? 'base' : 'tier',
      run,
    );
  }

  #openSection(run: Run, mark: Mark): void {
    const within = this.#part ?? this.document;
    if (within === this.document)
      this.#observe(
        'missing-level',
        run,
        '此节之前没有“一、”一级的标题',
        'There is no part (一、) before this section',
      );
    this.#count(within, mark, run, 'section');
    const title = textOf(run).slice(mark.length);
    const role = title.includes('建设内容')
      ? 'construction'
      : title.includes('建设成效')
        ? 'outcomes'
        : 'unknown';
    if (role === 'unknown')
      this.#observe('unknown-section', run, `不认识的节：${title}`, `A section that is not known: ${title}`);
    const name = role === 'unknown' ? `section-${mark.number}` : role;
    this.#section = this.#open(within, `${prefixOf(within)}${name}`, role, run);
  }

  #addItem(paragraph: Paragraph): void {
    const within = this.#current;
    if (within === this.document || within.role === 'tier')
      this.#observe(
        'missing-level',
        paragraph.run,
        within === this.document ? '此条之前没有“一、”一级的标题' : '此条之前没有“（一）”一级的标题',
        within === this.document
          ? 'There is no part (一、) before this item'
          : 'There is no section (（一）) before this item',
      );
    this.#count(within, paragraph.mark, paragraph.run, 'item');
    within.entries.push(paragraph);
  }

  /** Unnumbered text opens a part or section; after an item it is read as more of that item. */
  #addUnnumbered(paragraph: Paragraph): void {
    const within = this.#current;
    const last = within.entries.at(-1);
    if (last === undefined || isSection(last) || within.role === 'notes' || within === this.document) {
      within.entries.push(paragraph);
      return;
    }
    if (paragraph.mark.level === 'none')
      this.#observe(
        'unnumbered-paragraph',
        paragraph.run,
        '没有标号的一段，并入上一段',
        'A paragraph without a number, read as more of the one before it',
      );
    within.entries[within.entries.length - 1] = { mark: last.mark, run: [...last.run, ...paragraph.run] };
  }

  #open(within: Section, id: string, role: Role, heading: Run): Section {
    const section: Section = { id: this.#unused(id), role, heading: trimmed(heading), entries: [] };
    if (section.id !== id)
      this.#observe(
        'repeated-heading',
        heading,
        `重复的标题：${textOf(heading)}`,
        `This heading stands twice: ${textOf(heading)}`,
      );
    within.entries.push(section);
    return section;
  }

  #unused(id: string): string {
    let free = id;
    for (let copy = 2; this.#ids.has(free); copy += 1) free = `${id}-${copy}`;
    this.#ids.add(free);
    return free;
  }

  #count(within: Section, { number }: Mark, run: Run, level: keyof typeof levelNames): void {
    const expected = (this.#lastNumbers.get(within) ?? 0) + 1;
    this.#lastNumbers.set(within, number);
    if (number === expected) return;
    this.#observe(
      'wrong-number',
      run,
      `${levelNames[level].zh}的编号是 ${number}，按顺序应为 ${expected}`,
      `This ${levelNames[level].en} is numbered ${number}; in order it would be ${expected}`,
    );
  }

  #observe(code: string, run: Run, zh: string, en: string): void {
    this.observations.push(observation(code, Number(placeOf(run).split(':')[0]), zh, en));
  }
}

/** What the ids beneath a heading begin with. */
export function prefixOf({ id, role }: Section): string {
  if (role === 'document') return '';
  return `${id.replace(/^part\//u, '')}/`;
}

/** The parts and sections an edition must have to be evaluated. */
export function absentHeadings(document: Section): readonly Observation[] {
  const ids = new Set(sectionsOf(document).map(({ id }) => id));
  const wanted = [
    'part/base',
    ...tiers.flatMap((tier: Tier) => [`part/${tier}`, `${tier}/construction`, `${tier}/outcomes`]),
  ];
  return wanted.flatMap((id) =>
    ids.has(id)
      ? []
      : [observation('absent-heading', 0, `文本中没有 ${id} 这一标题`, `The text has no heading ${id}`)],
  );
}

function sectionsOf(section: Section): readonly Section[] {
  return [section, ...section.entries.filter(isSection).flatMap(sectionsOf)];
}
