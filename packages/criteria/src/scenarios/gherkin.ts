/** One step of a scenario, without its keyword. */
export interface Step {
  readonly role: 'given' | 'then';
  readonly text: string;
}

/** A scenario (场景), its outline already filled in from one row of its examples. */
export interface Scenario {
  readonly feature: string;
  readonly title: string;
  readonly line: number;
  readonly steps: readonly Step[];
}

const givenWords = ['假如', '假设'];
const thenWords = ['那么'];
const andWords = ['而且', '并且', '但是'];

interface Draft {
  readonly title: string;
  readonly line: number;
  readonly steps: Step[];
  readonly rows: string[][];
  inExamples: boolean;
}

/**
 * Reads a feature written in Chinese Gherkin: 功能, 背景, 场景, 场景大纲 with 例子, 假如, 那么, 而且.
 * @throws SyntaxError for a line it does not understand: nothing written may silently count for nothing
 */
export function parseFeature(source: string): readonly Scenario[] {
  let feature = '';
  const background: Step[] = [];
  const drafts: Draft[] = [];
  let steps = background;
  source.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const draft = drafts.at(-1);
    const [heading, title] = splitHeading(line);
    if (heading === '功能') feature = title;
    else if (heading === '背景') steps = background;
    else if (heading === '场景' || heading === '场景大纲') {
      const started: Draft = { title, line: index + 1, steps: [], rows: [], inExamples: false };
      drafts.push(started);
      steps = started.steps;
    } else if (heading === '例子' && draft !== undefined) draft.inExamples = true;
    else if (line.startsWith('|') && draft?.inExamples === true) draft.rows.push(cells(line));
    else steps.push(readStep(line, steps.at(-1), index + 1));
  });
  return drafts.flatMap((draft) => expand(feature, background, draft));
}

function splitHeading(line: string): readonly [heading: string | undefined, title: string] {
  const match = /^(功能|背景|场景大纲|场景|例子)[:：]\s*(.*)$/u.exec(line);
  return [match?.[1], match?.[2] ?? ''];
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function readStep(line: string, previous: Step | undefined, number: number): Step {
  const begins = (words: readonly string[]) => words.find((word) => line.startsWith(`${word} `));
  const given = begins(givenWords);
  if (given !== undefined) return { role: 'given', text: line.slice(given.length).trim() };
  const then = begins(thenWords);
  if (then !== undefined) return { role: 'then', text: line.slice(then.length).trim() };
  const and = begins(andWords);
  if (and !== undefined && previous !== undefined)
    return { role: previous.role, text: line.slice(and.length).trim() };
  throw new SyntaxError(`第 ${number} 行无法理解 / line ${number} is not understood: ${line}`);
}

function expand(feature: string, background: readonly Step[], draft: Draft): readonly Scenario[] {
  const { title, line, steps, rows, inExamples } = draft;
  const filled = (names: readonly string[], values: readonly string[]): Scenario => {
    const fill = (text: string) =>
      names.reduce((filling, name, index) => filling.replaceAll(`<${name}>`, values[index] ?? ''), text);
    return {
      feature,
      title: fill(title),
      line,
      steps: [...background, ...steps].map(({ role, text }) => ({ role, text: fill(text) })),
    };
  };
  if (!inExamples) return [filled([], [])];
  const [names = [], ...values] = rows;
  return values.map((row) => filled(names, row));
}

/** Whether a scenario speaks of a clause by its id. */
export function cites(scenario: Scenario, clause: string): boolean {
  return scenario.steps.some(({ role, text }) => role === 'then' && text.split(/[\s“”]/u).includes(clause));
}
