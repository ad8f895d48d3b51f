import { ClockCircleOutlined, PauseCircleOutlined } from '@ant-design/icons';
import { type ClockView } from '@tidu/contracts';
import { useDemoTime } from '../api/demo-time.js';
import { chinaDayOf } from '../language/formats.js';
import { type Bilingual, useSpeech } from '../language/language.js';

const waiting: Readonly<Record<ClockView['waitsFor'], Bilingual>> = {
  enterprise: { zh: '等待企业', en: 'waits for the enterprise' },
  authority: { zh: '等待主管部门', en: 'waits for the authority' },
  experts: { zh: '等待专家', en: 'waits for the experts' },
  public: { zh: '面向公众', en: 'open to the public' },
};

/** A deadline (时限): working days left (工作日), the day it ends on, whom it waits for, whether it stands still or is provisional. */
export function Clock({ label, dueOn, provisional, workingDaysLeft, stopped, waitsFor }: ClockView) {
  const { t, say } = useSpeech();
  const chosen = useDemoTime();
  const today = chinaDayOf(chosen ?? new Date());
  const Icon = stopped ? PauseCircleOutlined : ClockCircleOutlined;
  const standing = () => {
    if (stopped) return t('已中止', 'stands still');
    if (today <= dueOn) return t(`还有 ${workingDaysLeft} 个工作日`, `${workingDaysLeft} working days left`);
    return provisional ? t('到期日待定', 'its last day is not settled') : t('已逾期', 'overdue');
  };
  return (
    <p className="clock">
      <Icon aria-hidden="true" /> {say(label)}
      {t('：', ': ')}
      {standing()}
      <small>
        {stopped
          ? t(`现在恢复则至 ${dueOn}`, `until ${dueOn} if it ran on today`)
          : t(`至 ${dueOn}（当日止）`, `until ${dueOn} (end of the day, China time)`)}
        {provisional && (
          <>
            {' · '}
            <a href="/calendar">{t('暂定', 'provisional')}</a>
          </>
        )}
        {` · ${say(waiting[waitsFor])}`}
      </small>
    </p>
  );
}

/** All deadlines that run on a thing. */
export function Clocks({ clocks }: { readonly clocks: readonly ClockView[] }) {
  return clocks.map((clock) => <Clock key={clock.name} {...clock} />);
}

/** A last day in a list; 暂定 where it may still move. */
export function DueDay({
  dueOn,
  provisional,
}: {
  readonly dueOn: string | null;
  readonly provisional: boolean;
}) {
  const { t } = useSpeech();
  if (dueOn === null) return <span className="quiet">—</span>;
  return (
    <span className="nowrap">
      {dueOn}
      {provisional && <small className="quiet"> {t('暂定', 'provisional')}</small>}
    </span>
  );
}
