import { type HistoryEntry } from '@tidu/contracts';
import { roleNames } from '../../app/navigation.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { eventName, eventWords } from './event-names.js';

function isRole(role: string): role is keyof typeof roleNames {
  return role in roleNames;
}

/** What happened, newest first: when, who, what in words, and the event's hash on demand. */
export function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const { t, say } = useSpeech();
  return (
    <ol className="history" reversed>
      {entries
        .toSorted((one, other) => other.version - one.version)
        .map((entry) => (
          <li key={entry.position}>
            <strong>{say(eventName(entry.type))}</strong>{' '}
            <span className="quiet">
              {chinaMinute(entry.at)} · {entry.actorName !== '' && `${entry.actorName} · `}
              {isRole(entry.role) ? say(roleNames[entry.role]) : entry.role}
            </span>
            {eventWords(entry).map((words) => (
              <p key={words} className="prewrap">
                {words}
              </p>
            ))}
            <details>
              <summary className="quiet">{t('哈希与原始记录', 'Hash and record')}</summary>
              <p className="clause-id hash">
                #{entry.position} · {entry.hash}
              </p>
              {entry.recordedAt !== entry.at && (
                <p className="clause-id">
                  {t('入库 ', 'recorded ')}
                  {entry.recordedAt}
                </p>
              )}
              <pre className="clause-id scroll-x">{JSON.stringify(entry.data, null, 2)}</pre>
            </details>
          </li>
        ))}
    </ol>
  );
}
