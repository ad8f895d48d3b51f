import { Link } from '@tanstack/react-router';
import { useSpeech } from '../../language/language.js';

/** The way from the calendar's file to the calendar itself. */
export function CalendarLink() {
  const { t } = useSpeech();
  return (
    <section className="panel">
      <Link to="/calendar">{t('打开工作日历', 'Open the working calendar')}</Link>
    </section>
  );
}
