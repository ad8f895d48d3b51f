import { type ReactNode } from 'react';
import { useSpeech } from '../../../language/language.js';

/** What somebody stated in a proceeding, with how many files came along. */
export function Statement({
  title,
  text,
  evidence = [],
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly evidence?: readonly string[];
  readonly children?: ReactNode;
}) {
  const { t } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{title}</h2>
      {text !== '' && <p className="prewrap">{text}</p>}
      {children}
      {evidence.length > 0 && (
        <p className="quiet">
          {t(`附材料 ${evidence.length} 份，SHA-256：`, `${evidence.length} files, SHA-256: `)}
          <span className="hash">{evidence.map((sha256) => sha256.slice(0, 16)).join('  ')}</span>
        </p>
      )}
    </section>
  );
}
