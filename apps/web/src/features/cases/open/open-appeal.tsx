import { appealKinds, caseContracts } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useEvery } from '../../../api/lists.js';
import { applicationOf, thingsFor } from '../../../api/resources.js';
import { useSpeech } from '../../../language/language.js';
import { CommandForm } from '../../command-form/command-form.js';
import { appealSpecs } from '../specs/proceedings.js';
import { currentTerms } from '../use-form-context.js';
import { Barred, offeredOf } from './barred.js';
import { type OpeningProps } from './opening-props.js';

const schema = caseContracts.appeal.bodies['file-appeal'].omit({ against: true });

function isAppealKind(given: unknown): given is keyof typeof appealKinds {
  return typeof given === 'string' && given in appealKinds;
}

/** Files an appeal (申请复核) against one of the decisions there are, prefilled with the reasons it was given. */
export function OpenAppeal({ search, title, pending, problem, onBody }: OpeningProps) {
  const { t, say } = useSpeech();
  const [chosen, setChosen] = useState<string>();
  const applied = useEvery(thingsFor('application.file-appeal'));
  const yearly = useEvery(thingsFor('re-evaluation.file-appeal'));
  const revoked = useEvery(thingsFor('revocation.file-appeal'));
  const { possible, barred } = offeredOf([applied, yearly, revoked].flatMap(({ data }) => data ?? []));
  const decisions = possible.flatMap(({ id, name, tier, action }) => {
    const kind = action.leadsTo?.given?.['kind'];
    return isAppealKind(kind) && tier !== null ? [{ id, name, tier, kind }] : [];
  });
  const decision = decisions.find(({ id }) => id === (chosen ?? search.applicationId));
  const isApplication = applied.data?.some(({ id }) => id === decision?.id) === true;
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
            options={decisions.map(({ id, name, kind }) => ({
              value: id,
              label: `${say(name)} · ${say(appealKinds[kind])}`,
            }))}
            notFoundContent={t('没有可以申请复核的决定。', 'There is no decision to appeal against.')}
          />
        </Form.Item>
        <Barred rows={barred} />
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
