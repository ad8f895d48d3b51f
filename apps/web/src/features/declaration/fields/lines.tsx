import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode } from 'react';
import { useSpeech } from '../../../language/language.js';

/** Lines of a form, of which there may be any number: each can be changed or taken away, and one more be added. */
export function Lines<Line>({
  lines,
  fresh,
  addLabel,
  onChange,
  children,
}: {
  readonly lines: readonly Line[];
  /** The line that is added. */
  readonly fresh: Line;
  readonly addLabel: string;
  readonly onChange: (lines: readonly Line[]) => void;
  /** The fields of one line. */
  readonly children: (line: Line, change: (changed: Partial<Line>) => void) => ReactNode;
}) {
  const { t } = useSpeech();
  return (
    <div className="stack tight">
      {lines.map((line, index) => (
        <div key={index} className="row">
          {children(line, (changed) =>
            onChange(lines.map((kept, at) => (at === index ? { ...kept, ...changed } : kept))),
          )}
          <Button
            icon={<DeleteOutlined />}
            aria-label={t('删去', 'Remove')}
            onClick={() => onChange(lines.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button icon={<PlusOutlined />} onClick={() => onChange([...lines, fresh])}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
