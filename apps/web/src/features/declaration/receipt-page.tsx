import { type SignedReceiptView } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { applicationOf, receiptOf } from '../../api/resources.js';
import { Clocks } from '../../design/clock.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

const route = getRouteApi('/in/applications/$id/receipt');

/** What was submitted and when (提交回执), and what happens next. */
export function ReceiptPage() {
  const { t } = useSpeech();
  const { id } = route.useParams();
  const query = useQuery(applicationOf(id));
  return (
    <QueryView query={query}>
      {({ application, clocks }) =>
        application.attempts === 0 ? (
          <p>{t('尚未提交，没有回执。', 'Nothing was submitted; there is no receipt.')}</p>
        ) : (
          <>
            <PageHead
              title={t('已提交，等待形式审查', 'Submitted; the formal check is next')}
              sentence={t(
                '受理部门会审查材料是否齐全；需要补正的，会一次说明全部内容。',
                'The authority checks whether the papers are complete; what is to be corrected is said all at once.',
              )}
              action={
                <Link to="/applications/$id" params={{ id }}>
                  {t('查看申报', 'See the application')}
                </Link>
              }
            />
            <div className="with-aside">
              <Receipt id={id} attempt={application.attempts} />
              <aside className="panel stack">
                <h2>{t('接下来', 'What happens next')}</h2>
                <Clocks clocks={clocks} />
                <p className="quiet">
                  {t(
                    '退回补正时会在首页和消息中提醒。',
                    'If it is returned, you are told on the home page and by message.',
                  )}
                </p>
              </aside>
            </div>
          </>
        )
      }
    </QueryView>
  );
}

function Receipt({ id, attempt }: { readonly id: string; readonly attempt: number }) {
  const { t } = useSpeech();
  const query = useQuery(receiptOf(id, attempt));
  return (
    <QueryView query={query}>
      {({ receipt }: SignedReceiptView) => (
        <section className="panel stack">
          <h2>{t('提交回执', 'Receipt')}</h2>
          <Facts
            rows={[
              [t('申报编号', 'Application'), id],
              [t('提交次数', 'Submission'), receipt.attempt],
              [t('收到时间（北京时间）', 'Received (China time)'), chinaMinute(receipt.receivedAt)],
              [
                t('内容哈希', 'Hash of the content'),
                <span key="hash" className="clause-id hash">
                  {receipt.contentHash}
                </span>,
              ],
              [t('记录位置', 'Position in the log'), receipt.position],
            ]}
          />
          <p>
            <a
              href={`/api/applications/${id}/receipts/${attempt}`}
              download={`tidu-receipt-${id}-${attempt}.json`}
            >
              {t('下载签名回执', 'Download the signed receipt')}
            </a>
          </p>
        </section>
      )}
    </QueryView>
  );
}
