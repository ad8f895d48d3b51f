import { ClockCircleOutlined } from '@ant-design/icons';
import { useDemoTime } from '../api/demo-time.js';
import { chinaDayOf, daysBetween } from '../language/formats.js';
import { useSpeech } from '../language/language.js';

/** A term that runs: days left, counted as calendar days (自然日), and the day it ends on. */
export function Clock({ label, until }: { readonly label: string; readonly until: string }) {
  const { t } = useSpeech();
  const chosen = useDemoTime();
  const left = daysBetween(chinaDayOf(chosen ?? new Date()), until);
  return (
    <p className="clock">
      <ClockCircleOutlined aria-hidden="true" /> {label}
      {': '}
      {left >= 0
        ? t(`还有 ${left} 天（自然日）`, `${left} calendar days left`)
        : t(`已过 ${-left} 天`, `over for ${-left} days`)}
      <small>{t(`至 ${until}（北京时间当日止）`, `until ${until} (end of the day, China time)`)}</small>
    </p>
  );
}
