import { type WorkbookFault } from '@tidu/contracts';
import {
  type Cell,
  contentFaults,
  type DeclarationForm,
  type Field,
  type FieldContent,
  type FieldValue,
  type FormSection,
  formSections,
  type Message,
  readCell,
  readFigure,
  type Row,
  type SectionName,
  searchForm,
  type TableKind,
  tidyName,
  tidyText,
} from '@tidu/domain';
import {
  columnTitle,
  IDENTITY_SHEET,
  isOneTable,
  kpiColumns,
  sectionSheet,
  tableSheet,
  verdictWords,
} from './declaration-layout.js';
import { columnLetter, type SheetIn } from './workbook.js';

/** A section as a workbook says it, and where each of its parts stands in the workbook. */
export interface SectionRead {
  readonly section: SectionName;
  readonly content: unknown;
  /** The cell of each part, by its path: `investment`, `equipment[0].name`. */
  readonly places: ReadonlyMap<string, Place>;
  /** The sheet it begins on. */
  readonly sheet: string;
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface DeclarationRead {
  readonly sections: readonly SectionRead[];
  readonly faults: readonly WorkbookFault[];
}

/** Reads the workbook of a declaration: every section with a sheet, and each fault by sheet and cell. */
export function readDeclaration(form: DeclarationForm, sheets: readonly SheetIn[]): DeclarationRead {
  const reading = new Reading(sheets);
  if (!reading.isOf(form)) return { sections: [], faults: reading.faults };
  const sections = formSections(form).flatMap((section) => reading.section(section) ?? []);
  return { sections, faults: reading.faults };
}

/** Where a fault of a section's content is found in the workbook. */
export function placeOf(read: SectionRead, path: string): Place {
  const { places, sheet } = read;
  // A fault may name more than has a cell of its own: the area's description stands in the area's cell.
  const own = places.get(path);
  if (own !== undefined) return own;
  const outer = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');
  return outer === path || outer === '' ? { sheet, cell: '' } : placeOf(read, outer);
}

class Reading {
  readonly faults: WorkbookFault[] = [];
  private readonly sheets: ReadonlyMap<string, SheetIn>;

  constructor(sheets: readonly SheetIn[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    for (const { name, errors } of sheets)
      for (const { row, column, text } of errors)
        this.fault(name, `${columnLetter(column)}${row}`, {
          zh: `公式结果是错误（${text}）。`,
          en: `The formula ends in an error (${text}).`,
        });
  }

  fault(sheet: string, cell: string, message: Message): void {
    this.faults.push({ sheet, cell, message });
  }

  /** Whether it is a workbook of this form: not of another tier or edition, and of this platform at all. */
  isOf({ tier, edition }: DeclarationForm): boolean {
    const rows = this.sheets.get(IDENTITY_SHEET)?.rows ?? [];
    const said = new Map(rows.map(([key = '', , value = '']) => [key, value]));
    if (!said.has('tidu-declaration')) {
      this.fault(IDENTITY_SHEET, '', {
        zh: '不是本平台的申报书工作簿。请先下载工作簿，再填写导入。',
        en: 'This is no declaration workbook of this platform. Download one, fill it in and import it.',
      });
      return false;
    }
    if (said.get('tier') === tier && said.get('edition') === edition) return true;
    this.fault(IDENTITY_SHEET, 'C3', {
      zh: '工作簿属于另一级别或另一版本的申报，未导入。',
      en: 'The workbook is of another tier or edition and was not imported.',
    });
    return false;
  }

  section(section: FormSection): SectionRead | null {
    const sheet = this.sheets.get(sectionSheet(section));
    switch (section.name) {
      case 'kpis':
        return sheet === undefined ? null : this.kpis(section, sheet);
      case 'areas':
        return sheet === undefined ? null : this.areas(section, sheet);
      case 'self-assessment':
        return sheet === undefined ? null : this.assessment(section, sheet);
      case 'waivers':
      case 'measures':
      case 'attachments':
      case 'replies':
        return null;
      default:
        if (isOneTable(section))
          return this.fields(section, { name: sectionSheet(section), rows: [], errors: [] });
        return sheet === undefined ? null : this.fields(section, sheet);
    }
  }

  private fields(section: FormSection, sheet: SheetIn): SectionRead {
    const content: Record<string, FieldValue> = {};
    const places = new Map<string, Place>();
    const rows = new Map(sheet.rows.map((cells, index) => [cells[0] ?? '', index] as const));
    for (const field of section.fields) {
      if (field.input.kind === 'table') {
        const table = this.table(field, field.input, places);
        if (table.length > 0 || section.name === 'integrity') content[field.id] = table;
        continue;
      }
      const row = rows.get(field.id);
      if (row === undefined) continue;
      const place = { sheet: sheet.name, cell: `C${row + 1}` };
      places.set(field.id, place);
      const text = sheet.rows[row]?.[2] ?? '';
      const value = this.cell(field.input, text, place);
      if (value !== undefined) content[field.id] = value;
    }
    this.check(section, content, places);
    return { section: section.name, content, places, sheet: sheet.name };
  }

  /** The value of a cell; undefined where nothing stands in it, or where it was refused. */
  private cell(input: Parameters<typeof readCell>[0], text: string, place: Place): Cell | undefined {
    if (text.trim() === '') return undefined;
    const read = readCell(input, text);
    if (read.ok) return read.value === '' ? undefined : read.value;
    this.fault(place.sheet, place.cell, read.message);
    return undefined;
  }

  private table(field: Field, table: TableKind, places: Map<string, Place>): readonly Row[] {
    const sheet = this.sheets.get(tableSheet(field));
    if (sheet === undefined) return [];
    const [titles = [], ...lines] = sheet.rows;
    places.set(field.id, { sheet: sheet.name, cell: 'A1' });
    const columns = table.columns.map((column) => {
      const at = titles.findIndex((title) => searchForm(title) === searchForm(columnTitle(column)));
      if (at < 0)
        this.fault(sheet.name, 'A1', {
          zh: `找不到“${columnTitle(column)}”列，表头不能改动。`,
          en: `The column “${columnTitle(column)}” is missing; the header must stay as it is.`,
        });
      return { column, at };
    });
    const rows: Row[] = [];
    lines.forEach((cells, index) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      const row: Record<string, Cell> = {};
      for (const { column, at } of columns) {
        if (at < 0) continue;
        const place = { sheet: sheet.name, cell: `${columnLetter(at + 1)}${index + 2}` };
        places.set(`${field.id}[${rows.length}].${column.id}`, place);
        const value = this.cell(column.input, cells[at] ?? '', place);
        if (value !== undefined && value !== null) row[column.id] = value;
      }
      rows.push(row);
    });
    return rows;
  }

  private check(section: FormSection, content: FieldContent, places: ReadonlyMap<string, Place>): void {
    for (const { path, message } of contentFaults(section.fields, content)) {
      const read = { section: section.name, content, places, sheet: sectionSheet(section) };
      const place = placeOf(read, path.slice('$.content.'.length));
      this.fault(place.sheet, place.cell, message);
    }
  }

  private kpis(section: FormSection, sheet: SheetIn): SectionRead {
    const places = new Map<string, Place>();
    const content: Record<string, unknown>[] = [];
    sheet.rows.slice(1).forEach((cells, index) => {
      const [kpi = ''] = cells;
      const entered = kpiColumns.map(([key], at) => {
        const place = { sheet: sheet.name, cell: `${columnLetter(at + 3)}${index + 2}` };
        return { key, place, value: this.kpiCell(key, cells[at + 2] ?? '', place) };
      });
      if (entered.every(({ value }) => value === undefined)) return;
      for (const { key, place } of entered) places.set(`[${content.length}].${key}`, place);
      places.set(`[${content.length}]`, { sheet: sheet.name, cell: `B${index + 2}` });
      const said = entered.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]));
      content.push({ kpi, ...(Object.fromEntries(said) as Record<string, unknown>) });
    });
    return { section: section.name, content, places, sheet: sheet.name };
  }

  private kpiCell(
    key: (typeof kpiColumns)[number][0],
    text: string,
    place: Place,
  ): string | number | undefined {
    if (text.trim() === '') return undefined;
    if (key !== 'before' && key !== 'after' && key !== 'value') return tidyName(text);
    const read = readFigure(text);
    if (read.ok) return read.value ?? undefined;
    this.fault(place.sheet, place.cell, read.message);
    return undefined;
  }

  private areas(section: FormSection, sheet: SheetIn): SectionRead {
    const places = new Map<string, Place>();
    const content: Record<string, { readonly description: string }> = {};
    sheet.rows.slice(1).forEach(([area = '', , text = ''], index) => {
      const description = tidyText(text);
      if (area === '' || description === '') return;
      places.set(area, { sheet: sheet.name, cell: `C${index + 2}` });
      content[area] = { description };
    });
    return { section: section.name, content, places, sheet: sheet.name };
  }

  private assessment(section: FormSection, sheet: SheetIn): SectionRead {
    const places = new Map<string, Place>();
    const content: Record<string, { readonly verdict: string }> = {};
    sheet.rows.slice(1).forEach(([clause = '', , text = ''], index) => {
      const said = searchForm(text);
      if (clause === '' || said === '') return;
      const place = { sheet: sheet.name, cell: `C${index + 2}` };
      places.set(clause, place);
      const verdict = Object.entries(verdictWords).find(([, words]) => words === said)?.[0];
      if (verdict === undefined)
        this.fault(place.sheet, place.cell, {
          zh: '自评应为“符合”或“不符合”。',
          en: 'The self-assessment must be met or not met.',
        });
      else content[clause] = { verdict };
    });
    return { section: section.name, content, places, sheet: sheet.name };
  }
}
