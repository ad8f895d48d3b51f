import { CalendarOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popover } from 'antd';
import { setDemoTime, useDemoTime } from '../api/demo-time.js';
import { chinaDayOf } from '../language/formats.js';
import { useSpeech } from '../language/language.js';

/** In a demo, the day on which the next acts are said to happen, so that notices and next year can be reached. */
export function DemoTimeControl() {
  const { t } = useSpeech();
  const chosen = useDemoTime();
  const client = useQueryClient();
  const set = (instant: string | null) => {
    setDemoTime(instant);
    // What may be done depends on the time: everything shown is judged anew.
    void client.invalidateQueries();
  };
  const choose = (day: string) => set(day === '' ? null : `${day}T04:00:00.000Z`);
  const content = (
    <div className="stack tight" style={{ maxWidth: 280 }}>
      <label htmlFor="demo-day">
        {t('之后的操作按这一天记录', 'Acts from now on are recorded on this day')}
      </label>
      <Input
        id="demo-day"
        type="date"
        value={chosen === null ? '' : chinaDayOf(chosen)}
        onChange={({ target }) => choose(target.value)}
      />
      <p className="quiet">
        {t(
          '仅示例环境可用，用于走完公示期和次年复评。',
          'Demo only: to reach the end of a public notice, or next year.',
        )}
      </p>
      <Button onClick={() => set(null)}>{t('恢复当前时间', 'Back to the present')}</Button>
    </div>
  );
  return (
    <Popover trigger="click" content={content}>
      <Button type="text" icon={<CalendarOutlined />}>
        {chosen === null
          ? t('示例时间', 'Demo time')
          : t(`示例日期 ${chinaDayOf(chosen)}`, `Demo day ${chinaDayOf(chosen)}`)}
      </Button>
    </Popover>
  );
}
