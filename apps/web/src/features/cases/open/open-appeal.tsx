import { appealKinds, caseContracts } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useEvery } from '../../../api/lists.js';
import { applicationOf, applications, cases, reEvaluations } from '../../../api/resources.js';
import { useSpeech } from '../../../language/language.js';
import { CommandForm } from '../../command-form/command-form.js';
import { appealSpecs } from '../specs/proceedings.js';
import { currentTerms } from '../use-form-context.js';
import { type OpeningProps } from './opening-props.js';

const schema = caseContracts.appeal.bodies['file-appeal'].omit({ against: true });

/** Files an appeal (申请复核) against one of the decisions there are, prefilled with the reasons it was given. */
export function OpenAppeal({ search, title, pending, problem, onBody }: OpeningProps) {
  const { t, say } = useSpeech();
  const [chosen, setChosen] = useState<string>();
  const refused = useEvery(applications({ phase: 'refused' }));
  const declined = useEvery(applications({ phase: 'not-accepted' }));
  const yearly = useEvery(reEvaluations({ phase: 'downgraded' }));
  const revoked = useEvery(cases('revocations', { phase: 'revoked' }));
  const published = useEvery(cases('revocations', { phase: 'published' }));
  const decisions = [
    ...(refused.data ?? []).map((row) => ({
      ...row,
      kind: 'application-refusal' as const,
      isApplication: true,
    })),
    ...(declined.data ?? []).map((row) => ({ ...row, kind: 'not-accepted' as const, isApplication: true })),
    ...(yearly.data ?? []).map((row) => ({ ...row, kind: 'downgrade' as const, isApplication: false })),
    ...[...(revoked.data ?? []), ...(published.data ?? [])].map(({ id, title: factoryName, tier }) => ({
      id,
      factoryName,
      tier,
      kind: 'revocation' as const,
      isApplication: false,
    })),
  ];
  const decision = decisions.find(({ id }) => id === (chosen ?? search.applicationId));
  const isApplication = decision?.isApplication === true;
  const application = useQuery({ ...applicationOf(decision?.id ?? ''), enabled: isApplication });
  const details = application.data?.application;
  const isReady = decision !== undefined && (!isApplication || details !== undefined);
  return (
    <div className="stack">
      <Form layout="vertical" requiredMark={false}>
        <Form.Item label={t('针对哪一个决定', 'Against which decision')} htmlFor="appeal-decision">
          <Select
            id="appeal-decision"
            value={decision?.id ?? null}
            onChange={setChosen}
            options={decisions.map(({ id, factoryName, kind }) => ({
              value: id,
              label: `${factoryName} · ${say(appealKinds[kind])}`,
            }))}
            notFoundContent={t('没有可以申请复核的决定。', 'There is no decision to appeal against.')}
          />
        </Form.Item>
      </Form>
      {isReady && (
        <CommandForm
          key={decision.id}
          spec={appealSpecs['file-appeal'] ?? { fields: [] }}
          schema={schema}
          title={title}
          pending={pending}
          problem={problem}
          initial={{
            clauses: (details?.refusal?.reasons ?? []).map(({ clause }) => ({ clause, reason: '' })),
          }}
          context={{ terms: details?.campaign ?? currentTerms(decision.tier) }}
          onBody={(body: object) => onBody({ ...body, against: { kind: decision.kind, id: decision.id } })}
        />
      )}
    </div>
  );
}
