import { type AggregateName } from '@tidu/domain';
import { HttpProblem } from '../http/problem.js';
import { commandTable, plurals } from './command-table.js';
import { type Change, type Opening } from './over-http.js';

/** A command that has a route: what it is called, what it is given on, and how it is read. */
export interface RoutedCommand<Way = Change | Opening> {
  readonly aggregate: AggregateName;
  readonly type: string;
  readonly way: Way;
}

const aggregates = Object.keys(plurals) as AggregateName[];

/** Every command with a route, in the order of the table. */
export const routedCommands: readonly RoutedCommand[] = Object.entries(commandTable).flatMap(
  ([name, way]) => {
    const aggregate = aggregates.find((one) => name.startsWith(`${one}.`));
    if (way.kind === 'elsewhere' || aggregate === undefined) return [];
    return [{ aggregate, type: name.slice(aggregate.length + 1), way }];
  },
);

/** The path of a command's route, with `id` in its place where the command changes something. */
export function pathOf({ aggregate, type, way }: RoutedCommand, id: string): string {
  const collection = `/api/${plurals[aggregate]}`;
  return way.kind === 'opens' ? collection : `${collection}/${id}/${type}`;
}

/** The command that opens something of a kind. Throws a problem with status 404 where there is none. */
export function openingAt(plural: string): RoutedCommand<Opening> {
  return openings.get(plural) ?? notFound();
}

/** A command on something of a kind. Throws a problem with status 404 where there is none. */
export function changeAt(plural: string, type: string): RoutedCommand<Change> {
  return changes.get(`${plural}/${type}`) ?? notFound();
}

const openings = new Map<string, RoutedCommand<Opening>>();
const changes = new Map<string, RoutedCommand<Change>>();
for (const { aggregate, type, way } of routedCommands) {
  if (way.servedBy !== undefined) continue;
  if (way.kind === 'opens') openings.set(plurals[aggregate], { aggregate, type, way });
  else changes.set(`${plurals[aggregate]}/${type}`, { aggregate, type, way });
}

function notFound(): never {
  throw new HttpProblem(404, 'not-found', '没有所请求的操作。', 'There is no such command.');
}
