import { type Sample } from '../samples/sample.js';
import { commandName, roleName, stateName, type Step } from './step.js';
import { type Ending } from './play.js';

const WHO_COLUMNS = 34;
const COMMAND_COLUMNS = 46;

export function titleLines({ story, summary, enterprise, factory }: Sample): string {
  return `\n━━ ${story}\n   ${summary.zh}\n   ${summary.en}\n   ${enterprise.name} · ${factory.name}\n`;
}

/** One step in two lines: who did what; what it left in the record, and the state after. */
export function stepLines(
  number: number,
  { at, who, command, events, stateName: phase, refused }: Step,
): string {
  const role = roleName(who.role);
  const act = commandName(command);
  const left = [
    String(number).padStart(3),
    chinaTime(at),
    pad(`${role.zh} ${role.en}`, 18),
    pad(who.name, WHO_COLUMNS),
    `${act.zh} · ${act.en}`,
  ].join('  ');
  const recorded = events.map(({ type, version, position }) => `${type} v${version} #${position}`).join(', ');
  const outcome =
    refused === undefined ? `+ ${recorded}` : `✓ 按规定被拒绝 refused, as it must be: ${refused}`;
  return `${left}\n      ${pad(events.length > 0 || refused !== undefined ? outcome : '', 22 + WHO_COLUMNS + COMMAND_COLUMNS)} → ${phase.zh} ${phase.en}\n`;
}

export function endingLines({ passed, verdict, state, title, problems, steps }: Ending): string {
  const result = passed ? '✓ 通过 passed' : '✗ 未通过 failed';
  const ending = stateName(state ?? '—');
  const events = steps.reduce((sum, step) => sum + step.events.length, 0);
  const found = `评价 verdict ${verdict ?? '—'} · 状态 state ${ending.zh} ${ending.en}${title === null ? '' : ` · 称号 title ${title}`}`;
  return `   ${result}  ${found} · ${steps.length} 步 steps, ${events} 事件 events\n${problems.map((problem) => `     - ${problem}\n`).join('')}`;
}

/** To the minute, as clocks in China show it (UTC+8). */
function chinaTime(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000);
  return shifted.toISOString().slice(0, 16).replace('T', ' ');
}

/** Pads to a number of terminal columns; a Chinese character takes two. */
function pad(text: string, columns: number): string {
  let width = 0;
  for (const character of text) width += /[⺀-鿿豈-﫿＀-｠、-〿]/u.test(character) ? 2 : 1;
  return text + ' '.repeat(Math.max(0, columns - width));
}
