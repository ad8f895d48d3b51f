import { BellOutlined } from '@ant-design/icons';
import { type CaseFileName, caseContracts, type ReminderRow } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { everyRow } from '../../api/lists.js';
import { reminders } from '../../api/resources.js';
import { useSpeech } from '../../language/language.js';

const REFRESH_MS = 60_000;

function isCase(aggregate: string): aggregate is CaseFileName {
  return aggregate in caseContracts;
}

/** The deadlines that wait for the reader (催办提醒), behind a bell that says how many. */
export function ReminderBell() {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useQuery({ ...everyRow(reminders()), refetchInterval: REFRESH_MS });
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <div className="stack tight" style={{ width: 320, maxWidth: '80vw' }}>
          <strong>{t('催办提醒', 'Reminders')}</strong>
          {data.length === 0 ? (
            <p className="quiet">{t('没有快到期的事项。', 'No deadline is near.')}</p>
          ) : (
            <ul className="proof-rows reminders">
              {data.map((row) => (
                <li key={`${row.aggregate}${row.id}${row.clock}`}>
                  <Reminder row={row} onFollow={() => setOpen(false)} />
                </li>
              ))}
            </ul>
          )}
        </div>
      }
    >
      <Badge count={data.length} size="small" offset={[-6, 8]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={t(`催办提醒 ${data.length} 条`, `${data.length} reminders`)}
        />
      </Badge>
    </Popover>
  );
}

function Reminder({ row, onFollow }: { readonly row: ReminderRow; readonly onFollow: () => void }) {
  const { t, say } = useSpeech();
  const { aggregate, id, title, label, dueOn, stage } = row;
  const when =
    stage < 0
      ? t(`已逾期（${dueOn}）`, `overdue (${dueOn})`)
      : stage === 0
        ? t(`今天到期（${dueOn}）`, `due today (${dueOn})`)
        : t(`至 ${dueOn}`, `due on ${dueOn}`);
  return (
    <>
      {isCase(aggregate) ? (
        <Link
          to="/cases/$plural/$id"
          params={{ plural: caseContracts[aggregate].plural, id }}
          onClick={onFollow}
        >
          {title}
        </Link>
      ) : aggregate === 're-evaluation' ? (
        <Link to="/re-evaluations/$id" params={{ id }} onClick={onFollow}>
          {title}
        </Link>
      ) : aggregate === 'factory' ? (
        <Link to="/factories/$id" params={{ id }} onClick={onFollow}>
          {title}
        </Link>
      ) : (
        <Link to="/applications/$id" params={{ id }} onClick={onFollow}>
          {title}
        </Link>
      )}
      <br />
      <span className="quiet">
        {say(label)} · {when}
      </span>
    </>
  );
}
