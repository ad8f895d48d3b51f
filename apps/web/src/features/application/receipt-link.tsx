import { DownloadOutlined } from '@ant-design/icons';
import { type Application } from '@tidu/contracts';
import { useMe } from '../../api/session.js';
import { useSpeech } from '../../language/language.js';

/** The signed receipt (回执) of the last submission, for the enterprise to keep. */
export function ReceiptLink({
  application: { id, attempts, factory },
}: {
  readonly application: Application;
}) {
  const { t } = useSpeech();
  const { enterprise } = useMe();
  if (enterprise === null || enterprise !== factory?.enterprise || attempts === 0) return null;
  return (
    <p>
      <a
        href={`/api/applications/${id}/receipts/${attempts}`}
        download={`tidu-receipt-${id}-${attempts}.json`}
      >
        <DownloadOutlined aria-hidden="true" />{' '}
        {t('下载回执原文（可核验）', 'Download the receipt as data, to be checked')}
      </a>
      <br />
      <span className="quiet">
        {t(
          '带平台签名，写明收到的时间和内容哈希，可凭公钥核验。',
          'Signed by the platform: when it was received and the hash of its content, to be checked against the public key.',
        )}
      </span>
    </p>
  );
}
