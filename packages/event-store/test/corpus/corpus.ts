import { readFile } from 'node:fs/promises';
import { createUpcast } from '../../src/versioning/upcasters.js';
import { type JsonValue, type RecordedEvent } from '../../src/port/event.js';

/**
 * 示例 · a small domain kept only for the corpus: `recorded.jsonl` holds events as they were stored under every schema version
 * there ever was, and `folded.json` what they meant then. Lines are only ever added; none may change its meaning.
 */
export const corpusUpcast = createUpcast([
  { type: 'sample.registered', from: 1, upcast: (data) => ({ ...members(data), tier: 'basic' }) },
  {
    type: 'sample.moved',
    from: 1,
    upcast: (data) => ({ city: members(data)['to'] ?? null }),
  },
]);

export interface SampleState {
  name: string;
  tier: string;
  city: string | null;
}

export function evolve(state: SampleState | null, event: RecordedEvent): SampleState | null {
  const data = members(event.data);
  switch (event.type) {
    case 'sample.registered':
      return { name: text(data['name']), tier: text(data['tier']), city: null };
    case 'sample.moved':
    case 'sample.relocated':
      return state && { ...state, city: text(data['city']) };
    default:
      return state;
  }
}

export async function recordedCorpus(): Promise<RecordedEvent[]> {
  const lines = (await readFile(new URL('./recorded.jsonl', import.meta.url), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as RecordedEvent);
}

export async function foldedCorpus(): Promise<Record<string, SampleState>> {
  return JSON.parse(await readFile(new URL('./folded.json', import.meta.url), 'utf8')) as Record<
    string,
    SampleState
  >;
}

function members(data: JsonValue): Record<string, JsonValue> {
  return data as Record<string, JsonValue>;
}

const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');
