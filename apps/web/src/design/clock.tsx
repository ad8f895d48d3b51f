import { ClockCircleOutlined, PauseCircleOutlined } from '@ant-design/icons';
import { type ClockView } from '@tidu/contracts';
import { useDemoTime } from '../api/demo-time.js';
import { chinaDayOf, workingDaysUntil } from '../language/formats.js';
import { type Bilingual, useSpeech } from '../language/language.js';

export type Deadline = Pick<ClockView, 'label' | 'dueOn'> & Partial<Pick<ClockView, 'stopped' | 'waitsFor'>>;

const waiting: Readonly<Record<ClockView['waitsFor'], Bilingual>> = {
  enterprise: { zh: '等待企业', en: 'waits for the enterprise' },
  authority: { zh: '等待主管部门', en: 'waits for the authority' },
  experts: { zh: '等待专家', en: 'waits for the experts' },
  public: { zh: '面向公众', en: 'open to the public' },
};

/** A deadline (时限): working days left (工作日), the day it ends on, whom it waits for, and whether it stands still. */
export function Clock({ label, dueOn, stopped = false, waitsFor }: Deadline) {
  const { t, say } = useSpeech();
  const chosen = useDemoTime();
  const today = chinaDayOf(chosen ?? new Date());
  const left = workingDaysUntil(today, dueOn);
  const Icon = stopped ? PauseCircleOutlined : ClockCircleOutlined;
  return (
    <p className="clock">
      <Icon aria-hidden="true" /> {say(label)}
      {t('：', ': ')}
      {stopped
        ? t('已中止', 'stands still')
        : today > dueOn
          ? t('已逾期', 'overdue')
          : t(`还有 ${left} 个工作日`, `${left} working days left`)}
      <small>
        {stopped
          ? t(`现在恢复则至 ${dueOn}`, `until ${dueOn} if it ran on today`)
          : t(`至 ${dueOn}（当日止）`, `until ${dueOn} (end of the day, China time)`)}
        {waitsFor !== undefined && ` · ${say(waiting[waitsFor])}`}
      </small>
    </p>
  );
}

/** All deadlines that run on a thing. */
export function Clocks({ clocks }: { readonly clocks: readonly ClockView[] }) {
  return clocks.map((clock) => <Clock key={clock.name} {...clock} />);
}
