import { type Character, comparable, type Run, textOf, trimmed, unitsOf } from './characters.js';
import { type Mark, markOf } from './marks.js';
import { type Observation, observation } from './observations.js';

/** A paragraph of an official text: lines a copy has broken are joined again. */
export interface Paragraph {
  readonly mark: Mark;
  readonly run: Run;
}

/** An official text as paragraphs. Every character that prints is in exactly one run. */
export interface OfficialText {
  /** The lines of the title (标题). */
  readonly title: Run;
  readonly paragraphs: readonly Paragraph[];
  /** Page numbers and running headers of a printed copy (页码、页眉): not part of the text. */
  readonly pageMarks: readonly Run[];
  readonly observations: readonly Observation[];
}

interface Line {
  readonly run: Run;
  readonly text: string;
  readonly startsPage: boolean;
}

/** Reads an official text line by line. */
export function readParagraphs(source: string): OfficialText {
  const lines = linesOf(source);
  const pageMarks = pageMarkLines(lines);
  const kept = lines.filter((line) => !pageMarks.has(line));
  const titleLength = titleLines(kept);
  const { paragraphs, observations } = join(kept.slice(titleLength));
  return {
    title: stacked(kept.slice(0, titleLength)),
    paragraphs,
    pageMarks: [...pageMarks].map(({ run }) => run),
    observations: [
      ...[...pageMarks].map(({ run, text }) =>
        observation(
          'page-mark',
          run[0]?.line ?? 0,
          `视为页码或页眉，不作正文：${text}`,
          `Taken for a page number or running header, not for text: ${text}`,
        ),
      ),
      ...observations,
    ],
  };
}

function linesOf(source: string): readonly Line[] {
  return source.split('\n').flatMap((whole, index) => {
    const run = trimmed(
      unitsOf(whole).map((unit, column) => ({ unit, line: index + 1, column: column + 1 })),
    );
    return run.length === 0 ? [] : [{ run, text: textOf(run), startsPage: whole.includes('\f') }];
  });
}

const pageNumber =
  /^[-–—―·.\s]*(?:第\s*)?\d{1,3}\s*(?:页)?(?:\s*[/,共]*\s*(?:共\s*)?\d{1,3}\s*页?)?[-–—―·.\s]*$/u;

function isPageNumber({ text }: Line): boolean {
  const plain = text.normalize('NFKC');
  return pageNumber.test(plain) && !/^\d{1,2}\.$/u.test(plain);
}

/**
 * Page numbers, and the lines that repeat beside them. A line that only repeats is text: the criteria say much the same
 * of every tier, and a copy may break it at the same place.
 */
function pageMarkLines(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = new Set(lines.filter(isPageNumber));
  const repeated = new Map<string, Line[]>();
  for (const line of lines) {
    const key = comparable(line.text);
    if (!numbers.has(line)) repeated.set(key, [...(repeated.get(key) ?? []), line]);
  }
  const besidePageBreak = (line: Line) => {
    const position = lines.indexOf(line);
    const neighbours = [lines[position - 1], lines[position + 1]];
    return (
      line.startsPage ||
      neighbours.some(
        (other) =>
          other !== undefined &&
          (numbers.has(other) || (other.startsPage && lines.indexOf(other) > position)),
      )
    );
  };
  const headers = [...repeated.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0 || markOf(first.text).level !== 'none') return [];
    if (/[。；]$/u.test(first.text) || !others.every(besidePageBreak)) return [];
    return besidePageBreak(first) && lines.indexOf(first) > 0 ? same : others;
  });
  return new Set(lines.filter((line) => numbers.has(line) || headers.includes(line)));
}

/** The title ends where the first numbering or the first sentence begins. */
function titleLines(lines: readonly Line[]): number {
  const end = lines.findIndex(({ text }) => markOf(text).level !== 'none' || /[，。；、：,;]/u.test(text));
  return end === -1 ? lines.length : end;
}

/** Lines that stand one beneath the other by intent. */
function stacked(lines: readonly Line[]): Run {
  return lines.flatMap(({ run }, index): Character[] => {
    const last = run.at(-1);
    const isLast = index === lines.length - 1;
    return isLast || last === undefined
      ? [...run]
      : [...run, { unit: '\n', line: last.line, column: last.column + 1 }];
  });
}

const finished = /[。；！？：:;.!?][”’」』）)]?$/u;

/** Whether more of the same paragraph may follow on the next line. */
function isOpen({ mark, run }: Paragraph): boolean {
  if (mark.level === 'part' || mark.level === 'section') return false;
  if (mark.level === 'notes') return false;
  const text = textOf(run);
  return text.length === mark.length || !finished.test(text);
}

function join(lines: readonly Line[]): Pick<OfficialText, 'paragraphs' | 'observations'> {
  const paragraphs: Paragraph[] = [];
  const observations: Observation[] = [];
  for (const { run, text } of lines) {
    const mark = markOf(text);
    const before = paragraphs.at(-1);
    const open = before !== undefined && isOpen(before);
    // A broken line may begin with 三、四级 and the like; a heading of a part is short and ends without a full stop.
    const isText = open && mark.level === 'part' && (text.length > 30 || finished.test(text));
    if (before !== undefined && open && (mark.level === 'none' || isText))
      paragraphs[paragraphs.length - 1] = { mark: before.mark, run: [...before.run, ...run] };
    else if (mark.level === 'notes' && text.length > mark.length) {
      const rest = trimmed(run.slice(mark.length));
      paragraphs.push({ mark, run: run.slice(0, mark.length) }, { mark: markOf(textOf(rest)), run: rest });
    } else paragraphs.push({ mark, run });
    if (open && mark.level !== 'none' && !isText)
      observations.push(
        observation(
          'unfinished-paragraph',
          run[0]?.line ?? 0,
          `上一段没有以句号结束：${textOf(before.run).slice(-12)}`,
          `The paragraph before this line does not end with a full stop: ${textOf(before.run).slice(-12)}`,
        ),
      );
    if (!mark.regular && !isText)
      observations.push(
        observation(
          'irregular-mark',
          run[0]?.line ?? 0,
          `标号的写法与通常不同：${text.slice(0, mark.length)}`,
          `The numbering is not printed as usual: ${text.slice(0, mark.length)}`,
        ),
      );
  }
  return { paragraphs, observations };
}
