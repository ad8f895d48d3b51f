import { type ApplicationRow, type CaseRow, procedures } from '@tidu/contracts';
import { Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { useEvery } from '../../../api/lists.js';
import { applications, cases } from '../../../api/resources.js';
import { ActButton } from '../../../design/act-button.js';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { useSpeech } from '../../../language/language.js';
import { type OpeningProps } from './opening-props.js';

interface Target {
  readonly value: string;
  readonly label: string;
  readonly target: unknown;
  readonly purpose: 'panel' | 'supplement';
}

function isJudgedByPanels({ tier, applicationId }: CaseRow): boolean {
  return tier !== null && applicationId !== null && procedures[tier].panelSize > 0;
}

/** Whether a panel is drawn without a recommendation list before it. */
function isSeatedOnAcceptance({ tier }: ApplicationRow): boolean {
  return procedures[tier].panelSize > 0 && !procedures[tier].recommendation;
}

/** Opens a draw (专家抽取) for an application that waits for its panel, one under review, or an appeal. */
export function OpenDraw({ search, title, pending, problem, onBody }: OpeningProps) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<string>();
  const [purpose, setPurpose] = useState<'panel' | 'supplement'>();
  const recommended = useEvery(applications({ phase: 'recommended', mine: 'true' }));
  const ready = useEvery(applications({ phase: 'accepted', mine: 'true' }));
  const under = useEvery(applications({ phase: 'in-review' }));
  const accepted = useEvery(cases('appeals', { phase: 'accepted' }));
  const reviewing = useEvery(cases('appeals', { phase: 'reviewing' }));
  const targets: readonly Target[] = [
    ...[...(recommended.data ?? []), ...(ready.data ?? []).filter(isSeatedOnAcceptance)].map(
      ({ id, factoryName }) => ({
        value: id,
        label: t(`${factoryName}（组建专家组）`, `${factoryName} (a panel)`),
        target: { kind: 'application', id },
        purpose: 'panel' as const,
      }),
    ),
    ...(under.data ?? []).map(({ id, factoryName }) => ({
      value: id,
      label: t(`${factoryName}（评审中，补充候补）`, `${factoryName} (under review: a supplement)`),
      target: { kind: 'application', id },
      purpose: 'supplement' as const,
    })),
    ...(accepted.data ?? []).filter(isJudgedByPanels).map(({ id, title: of, applicationId }) => ({
      value: id,
      label: t(`${of}（复核）`, `${of} (appeal)`),
      target: { kind: 'appeal', id, applicationId },
      purpose: 'panel' as const,
    })),
    ...(reviewing.data ?? []).map(({ id, title: of, applicationId }) => ({
      value: id,
      label: t(`${of}（复核中，补充候补）`, `${of} (appeal under review: a supplement)`),
      target: { kind: 'appeal', id, applicationId },
      purpose: 'supplement' as const,
    })),
  ];
  const current = targets.find(({ value }) => value === (chosen ?? search.applicationId));
  const given = purpose ?? current?.purpose ?? 'panel';
  return (
    <div className="stack">
      {problem !== null && <ProblemNotice problem={problem} />}
      <Form layout="vertical" requiredMark={false}>
        <Form.Item label={t('为哪一件抽取', 'Drawn for')} htmlFor="draw-target">
          <Select
            id="draw-target"
            showSearch={{ optionFilterProp: 'label' }}
            options={targets.map(({ value, label }) => ({ value, label }))}
            value={current?.value ?? null}
            onChange={(value: string) => {
              setChosen(value);
              setPurpose(undefined);
            }}
            notFoundContent={t('没有等待抽取的申报或复核。', 'Nothing waits for a draw.')}
          />
        </Form.Item>
        <Form.Item label={t('目的', 'Purpose')}>
          <Radio.Group
            aria-label={t('目的', 'Purpose')}
            value={given}
            onChange={({ target }) => setPurpose(target.value as 'panel' | 'supplement')}
            options={[
              { value: 'panel', label: t('组建专家组', 'a whole panel') },
              { value: 'supplement', label: t('补充候补专家', 'more experts in reserve') },
            ]}
          />
        </Form.Item>
      </Form>
      <div>
        <ActButton
          type="primary"
          loading={pending}
          whyNot={current === undefined ? t('请先选择申报或复核。', 'Choose what it is for first.') : null}
          onClick={() => current && onBody({ target: current.target, purpose: given })}
        >
          {title}
        </ActButton>
      </div>
    </div>
  );
}
