import { type OneTimeLinkView } from '@tidu/contracts';
import { Alert, Typography } from 'antd';
import { chinaMinute } from '../language/formats.js';
import { useSpeech } from '../language/language.js';

/** A one-time link at the one moment it can be shown, to be handed to the person it is for. */
export function SecretLink({ link, note }: { readonly link: OneTimeLinkView; readonly note: string }) {
  const { t } = useSpeech();
  const address = new URL(link.page, window.location.origin).href;
  return (
    <Alert
      type="info"
      showIcon
      title={t('一次性链接（只显示这一次）', 'One-time link (shown this once)')}
      description={
        <div className="stack tight">
          <p>{note}</p>
          <Typography.Text copyable code style={{ overflowWrap: 'anywhere' }}>
            {address}
          </Typography.Text>
          <p className="quiet">
            {t(`有效至 ${chinaMinute(link.expiresAt)}。`, `Good until ${chinaMinute(link.expiresAt)}.`)}
          </p>
        </div>
      }
    />
  );
}
