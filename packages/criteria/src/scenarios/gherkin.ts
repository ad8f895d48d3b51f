import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, PickleStepType } from '@cucumber/messages';

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

/**
 * Reads a feature written in Chinese Gherkin: 功能, 背景, 场景, 场景大纲 with 例子, 假如, 那么, 而且.
 * @throws Error for a line it does not understand: nothing written may silently count for nothing
 */
export function parseFeature(source: string): readonly Scenario[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher('zh-CN'));
  const document = parser.parse(source);
  const { feature } = document;
  if (feature === undefined) return [];
  const scenarios = feature.children.flatMap(({ scenario }) => scenario ?? []);
  const backgrounds = feature.children.flatMap(({ background }) => background ?? []);
  // To the parser whatever stands before the first step describes; to us it is a step with a misspelt keyword.
  for (const { description, location } of [feature, ...backgrounds, ...scenarios]) {
    const line = location.line + 1;
    if (description !== '')
      throw new SyntaxError(`第 ${line} 行无法理解 / line ${line} is not understood: ${description.trim()}`);
  }
  return compile(document, '', newId).map((pickle) => ({
    feature: feature.name,
    title: pickle.name,
    line: scenarios.find(({ id }) => pickle.astNodeIds.includes(id))?.location.line ?? 0,
    steps: pickle.steps.map(({ type, text }) => ({ role: roleOf(type, text), text })),
  }));
}

function roleOf(type: PickleStepType | undefined, text: string): Step['role'] {
  if (type === PickleStepType.CONTEXT) return 'given';
  if (type === PickleStepType.OUTCOME) return 'then';
  throw new SyntaxError(`步骤无法理解 / a step is not understood: ${text}`);
}

/** Whether a scenario speaks of a clause by its id. */
export function cites(scenario: Scenario, clause: string): boolean {
  return scenario.steps.some(({ role, text }) => role === 'then' && text.split(/[\s“”]/u).includes(clause));
}
