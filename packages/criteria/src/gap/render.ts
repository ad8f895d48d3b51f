import { type Bilingual, requestVerdictLabels, tierLabels } from '../vocabulary.js';
import { describeChange } from './change.js';
import { type Gap } from './gap.js';

/** A gap as plain text: where the dossier stands, then the minimal sets, cheapest first. */
export function renderGap({ tier, verdict, sets, reachable }: Gap, language: keyof Bilingual): string {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const lines = [
    `${tierLabels[tier][language]}: ${requestVerdictLabels[verdict][language]}`,
    '',
    say('目前各级：', 'As it is now:'),
    ...reachable.map(
      (rung) => `  ${tierLabels[rung.tier][language]}: ${requestVerdictLabels[rung.verdict][language]}`,
    ),
  ];
  if (sets.length > 0)
    lines.push(
      '',
      say(
        '最小改变集，由易到难（次序为平台默认；每一组都已由评价程序验证）：',
        'Minimal sets of changes, cheapest first (the order is a platform default; the evaluator has confirmed each):',
      ),
    );
  sets.forEach(({ cost, changes }, index) => {
    lines.push(
      `${index + 1}. (${cost})`,
      ...changes.map((change) => `   - ${describeChange(change)[language]}`),
    );
  });
  return `${lines.join('\n')}\n`;
}
