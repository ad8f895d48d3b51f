import { Button } from 'antd';
import { useState } from 'react';
import { useSpeech } from '../../language/language.js';
import { HistoryTab, type HistoryTabProps } from '../history/history-tab.js';

/** The history of a case file, asked for when it is wanted: not everybody may read all of it. */
export function CaseHistory(props: HistoryTabProps) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="panel stack tight">
      <div className="row spread">
        <h2>{t('历史', 'History')}</h2>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('收起', 'Hide') : t('查看历史', 'Show the history')}
        </Button>
      </div>
      {isOpen && <HistoryTab {...props} />}
    </section>
  );
}
