import { type HistoryEntry } from '@tidu/contracts';
import {
  type AggregateName,
  caseFiles,
  eventFact,
  foldAggregate,
  type Message,
  phaseNames,
  reEvaluationPhaseNames,
  roles,
} from '@tidu/domain';
import { type RecordedEvent } from '@tidu/event-store';
import { changesOf } from './changes.js';
import { sittings } from './sittings.js';
import { type Names } from './words.js';

const phase: Message = { zh: '状态', en: 'state' };
const wordings: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  application: phaseNames,
  're-evaluation': reEvaluationPhaseNames,
  ...Object.fromEntries(Object.entries(caseFiles).map(([name, { wording }]) => [name, wording.phases])),
};

/**
 * The entries of a history.
 * @param recorded all events of the thing: how its state moved
 * @param readable those the reader may read, less what in them is not theirs to read
 */
export function historyEntries(
  aggregate: AggregateName,
  recorded: readonly RecordedEvent[],
  readable: readonly RecordedEvent[],
  people: Names,
): HistoryEntry[] {
  const phases = phasesAfter(aggregate, recorded);
  return sittings(readable).map(({ event, earlier, saves }) => {
    const { position, version, type, metadata, recordedAt, hash } = event;
    const [from, to] = [phases[version - 2] ?? null, phases[version - 1] ?? null];
    return {
      position,
      version,
      type,
      name: named(type),
      at: metadata.at,
      saves,
      recordedAt,
      actor: {
        id: metadata.actor,
        name: people.get(metadata.actor) ?? '',
        role: roles.find((role) => role === metadata.role) ?? 'system',
      },
      changes: [
        ...(to === null || from?.zh === to.zh ? [] : [{ label: phase, from, to }]),
        ...changesOf(event, earlier, people),
      ],
      hash,
    };
  });
}

/** The name of the phase after each event; nothing for what has no phases. */
function phasesAfter(aggregate: AggregateName, recorded: readonly RecordedEvent[]): (Message | null)[] {
  const wording = wordings[aggregate];
  if (wording === undefined) return [];
  let state = foldAggregate(aggregate, []);
  return recorded.map((event) => {
    state = foldAggregate(aggregate, [event], state);
    return 'phase' in state ? (wording[state.phase] ?? null) : null;
  });
}

/** What a phase of an aggregate is called; null for what has no phases, or none of that name. */
export function phaseWords(aggregate: AggregateName, phase: string): Message | null {
  const wording = wordings[aggregate];
  return wording === undefined || !Object.hasOwn(wording, phase) ? null : (wording[phase] ?? null);
}

/** An event of a version to come keeps its own name. */
function named(type: string): Message {
  const { zh, en } = eventFact(type) ?? { zh: type, en: type };
  return { zh, en };
}
