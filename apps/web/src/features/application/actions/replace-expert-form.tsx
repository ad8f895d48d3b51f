import { applicationCommandBodies } from '@tidu/contracts';
import { CommandForm } from '../../command-form/command-form.js';
import { useExpertNames } from '../use-expert-names.js';
import { type ActProps } from './act-props.js';

/** Replaces an expert (更换专家) by the next in reserve. */
export function ReplaceExpertForm({ view, title, pending, onAct }: ActProps) {
  const nameOf = useExpertNames();
  const { panel } = view.application;
  const choices = Object.fromEntries(
    panel.map(({ expert, interests, signed }) => {
      const state =
        interests === 'conflicted'
          ? { zh: '已声明回避', en: 'declared a conflict' }
          : signed
            ? { zh: '已签署', en: 'signed' }
            : { zh: '未签署', en: 'not signed' };
      const name = nameOf(expert);
      return [expert, { zh: `${name.zh}（${state.zh}）`, en: `${name.en} (${state.en})` }];
    }),
  );
  return (
    <CommandForm
      spec={{
        note: {
          zh: '由候补专家依次递补。原专家的意见作废，但留存在案。',
          en: 'The next expert in reserve takes the seat. What the expert found is void, and kept on record.',
        },
        fields: [
          { kind: 'choice', path: 'expert', label: { zh: '更换哪位专家', en: 'Whom to replace' } },
          { kind: 'words', path: 'reason', label: { zh: '理由', en: 'Reason' } },
        ],
      }}
      schema={applicationCommandBodies['replace-expert']}
      title={title}
      pending={pending}
      initial={{ expert: panel.find(({ interests }) => interests === 'conflicted')?.expert }}
      context={{ choices: { expert: choices } }}
      onBody={(body) => onAct({ type: 'replace-expert', body })}
    />
  );
}
