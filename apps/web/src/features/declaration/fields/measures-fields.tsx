import { type Application } from '@tidu/contracts';
import { overlays } from '@tidu/criteria';
import { InputNumber } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { Labelled } from './labelled.js';

export type Measures = Readonly<Record<string, number>>;

type Campaign = NonNullable<Application['campaign']>;

/** What the overlays of a campaign (省级附加要求) measure for its tier, each once. */
function measuresOf({ overlays: applied = [], tier }: Campaign) {
  const asked = overlays
    .filter(({ id }) => applied.includes(id))
    .flatMap(({ requirements }) => requirements)
    .flatMap(({ tier: of, text, rule }) =>
      of === tier && rule.kind === 'measure-at-least'
        ? [{ id: rule.measure, text, threshold: rule.threshold }]
        : [],
    );
  return [...new Map(asked.map((measure) => [measure.id, measure])).values()];
}

/** The figures a province asks for beyond the criteria. */
export function MeasuresFields({
  campaign,
  value,
  onChange,
}: {
  readonly campaign: Campaign;
  readonly value: Measures;
  readonly onChange: (value: Measures) => void;
}) {
  const { t, say } = useSpeech();
  const change = (id: string, figure: number | null) => {
    const others = Object.entries(value).filter(([each]) => each !== id);
    onChange(Object.fromEntries(figure === null ? others : [...others, [id, figure]]));
  };
  return (
    <div className="stack field-width">
      {measuresOf(campaign).map(({ id, text, threshold }) => (
        <Labelled
          key={id}
          id={id}
          label={say(text)}
          help={t(`要求不低于 ${threshold}。`, `At least ${threshold} is asked for.`)}
        >
          <InputNumber
            id={id}
            value={value[id] ?? null}
            onChange={(figure) => change(id, figure)}
            style={{ width: 180 }}
          />
        </Labelled>
      ))}
    </div>
  );
}
