import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { type CaseContentOf } from '@tidu/contracts';
import { Button, Input, Select } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { type Line } from './ranking.js';

type Terms = NonNullable<CaseContentOf<'recommendation'>['terms']>;

interface Props {
  readonly line: Line;
  /** The place it has on the list, with those released before. */
  readonly rank: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly exemptions: NonNullable<Terms['exemptions']>;
  readonly onChange: (changed: Partial<Line>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One application on a recommendation list that is being ranked, with the opinion it is recommended with. */
export function RankedLine({ line, rank, isFirst, isLast, exemptions, onChange, onMove, onRemove }: Props) {
  const { t, say } = useSpeech();
  const { factory, opinion, exemption } = line;
  return (
    <li className="ranked">
      <strong className="rank">{rank}</strong>
      <div className="stack tight">
        <span>{factory}</span>
        <Input.TextArea
          aria-label={t(`${factory} 的推荐意见`, `opinion on ${factory}`)}
          placeholder={t('推荐意见', 'opinion')}
          autoSize={{ minRows: 1 }}
          maxLength={2_000}
          value={opinion}
          onChange={({ target }) => onChange({ opinion: target.value })}
        />
        {exemptions.length > 0 && (
          <Select
            aria-label={t(`${factory} 是否占用名额`, `whether ${factory} counts against the quota`)}
            value={exemption}
            onChange={(value: string | null) => onChange({ exemption: value })}
            options={[
              { value: null, label: t('占用名额', 'counts against the quota') },
              ...exemptions.map(({ id, name }) => ({
                value: id,
                label: t(`不占名额：${name.zh}`, `outside the quota: ${say(name)}`),
              })),
            ]}
          />
        )}
      </div>
      <span className="row">
        <Button
          size="small"
          icon={<ArrowUpOutlined />}
          disabled={isFirst}
          aria-label={t(`${factory} 上移`, `move ${factory} up`)}
          onClick={() => onMove(-1)}
        />
        <Button
          size="small"
          icon={<ArrowDownOutlined />}
          disabled={isLast}
          aria-label={t(`${factory} 下移`, `move ${factory} down`)}
          onClick={() => onMove(1)}
        />
        <Button
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t(`移出 ${factory}`, `take ${factory} off`)}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}
