import { type HistoryEntry, roleNames } from '@tidu/contracts';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

type Change = HistoryEntry['changes'][number];

/** What happened, newest first: when, who, what changed in words, and the event's hash on demand. */
export function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const { t, say } = useSpeech();
  return (
    <ol className="history" reversed>
      {entries
        .toSorted((one, other) => other.version - one.version)
        .map(({ position, name, at, saves, recordedAt, actor, changes, hash }) => (
          <li key={position}>
            <strong>{say(name)}</strong>{' '}
            <span className="quiet">
              {chinaMinute(at)} · {actor.name !== '' && `${actor.name} · `}
              {say(roleNames[actor.role])}
              {saves > 1 && t(` · 保存 ${saves} 次`, ` · saved ${saves} times`)}
            </span>
            {changes.map((change, index) => (
              <ChangeLine key={index} change={change} />
            ))}
            <details>
              <summary className="quiet">{t('哈希', 'Hash')}</summary>
              <p className="clause-id hash">
                #{position} · {hash}
              </p>
              {recordedAt !== at && (
                <p className="clause-id">
                  {t('入库 ', 'recorded ')}
                  {recordedAt}
                </p>
              )}
            </details>
          </li>
        ))}
    </ol>
  );
}

function ChangeLine({ change: { label, from, to } }: { readonly change: Change }) {
  const { t, say } = useSpeech();
  return (
    <p className="prewrap">
      <span className="quiet">
        {say(label)}
        {t('：', ': ')}
      </span>
      {from !== null && <del>{say(from)}</del>}
      {from !== null && to !== null && ' → '}
      {to !== null && say(to)}
    </p>
  );
}
