import { type Finding, finding } from '../findings.js';
import { isApart, isFollowed } from '../dossier/scope.js';
import { type History, type ReadEvent } from './history.js';
import { refOf } from './order.js';

/** What a decision says it rested on: streams, and how many events each had. */
export function basisOf({ metadata }: Pick<ReadEvent, 'metadata'>): ReadonlyMap<string, number> {
  const { basis } = metadata;
  if (basis === null || typeof basis !== 'object') return new Map();
  return new Map(
    Object.entries(basis).filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1])),
  );
}

/** Whether an event was decided by the same command as another. */
function isOfOneCommand(one: ReadEvent, other: ReadEvent): boolean {
  const { commandId } = one.metadata;
  return typeof commandId === 'string' && other.metadata['commandId'] === commandId;
}

/** Checks that nothing a decision about the application rested on had moved before it was made, and that all of it is here. */
export function basisFaults(
  history: History,
  { application, absent }: { readonly application: string; readonly absent: ReadonlySet<string> },
): Finding[] {
  const missing = new Set<string>();
  const followed = history.inOrder().filter(({ sealed }) => isFollowed(sealed.stream, application));
  return followed.flatMap((event) =>
    [...basisOf(event)].flatMap(([stream, version]) => {
      if (isApart(stream, application)) return [];
      if (!history.has(stream)) {
        if (absent.has(stream) || missing.has(stream)) return [];
        missing.add(stream);
        return [finding('stream-missing', { event: refOf(event.sealed), detail: stream })];
      }
      return isOvertaken(event, stream, version, history)
        ? [finding('basis-overtaken', { event: refOf(event.sealed), detail: `${stream} #${version}` })]
        : [];
    }),
  );
}

function isOvertaken(event: ReadEvent, stream: string, version: number, history: History): boolean {
  const { index } = event.sealed;
  return history.of(stream).some((other) => {
    if (isOfOneCommand(event, other)) return false;
    return other.sealed.version <= version ? other.sealed.index > index : other.sealed.index < index;
  });
}
