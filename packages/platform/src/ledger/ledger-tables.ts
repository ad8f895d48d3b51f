import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import {
  type LogPlace,
  parseCheckpoint,
  readEdge,
  type SignedCheckpoint,
  type SignatureLine,
  signatureLine,
  sliceTile,
  type StreamHead,
  type Tile,
  TILE_WIDTH,
  type TileSource,
} from '@tidu/ledger';
import type pg from 'pg';

/** Bundles of entries stand among the tiles at a level below all others. */
const BUNDLES = -1;
const SEALING_LOCK = 7_215_906;

const levelOf = ({ level }: Pick<Tile, 'level'>): number => (level === 'entries' ? BUNDLES : level);

type Queryable = pg.Pool | pg.PoolClient;

/** The tiles as they are kept, the widest copy of each. */
export function keptTiles(database: Queryable): TileSource {
  return {
    async tile(id) {
      const { rows } = await database.query<{ bytes: Buffer }>(
        'select bytes from ledger.tile where level = $1 and index = $2',
        [levelOf(id), id.index],
      );
      return rows[0] === undefined ? null : sliceTile(rows[0].bytes, id);
    },
  };
}

/** A checkpoint as it was signed, with how far it reaches in the event log. */
export interface KeptCheckpoint extends SignedCheckpoint {
  readonly position: number;
}

interface CheckpointRow {
  note: string;
  position: string;
}

const NEWEST = 'select note, position from ledger.checkpoint order by size desc limit 1';

/** The newest checkpoint; null before the first. Without the cosignatures. Throws where what is kept is none. */
export async function newestCheckpoint(database: Queryable): Promise<KeptCheckpoint | null> {
  const { rows } = await database.query<CheckpointRow>(NEWEST);
  return rows[0] === undefined ? null : kept(rows[0]);
}

function kept({ note, position }: CheckpointRow): KeptCheckpoint {
  const checkpoint = parseCheckpoint(note);
  if (checkpoint === null) throw new Error('台账中的检查点已损坏。 A checkpoint of the ledger is damaged.');
  return { ...checkpoint, position: Number(position) };
}

/** A signed checkpoint as text with the cosignatures it has; null where none of that size was signed. */
export async function checkpointNote(database: Queryable, size?: number): Promise<string | null> {
  const { rows } = await database.query<{ note: string; lines: string | null }>(
    `select c.note, (select string_agg(s.line, '' order by s.witness) from ledger.cosignature s where s.size = c.size) as lines
     from ledger.checkpoint c where $1::bigint is null or c.size = $1 order by c.size desc limit 1`,
    [size ?? null],
  );
  const [row] = rows;
  return row === undefined ? null : `${row.note}${row.lines ?? ''}`;
}

/** The newest checkpoint that at least so many witnesses cosigned, as text; null where there is none. */
export async function newestWitnessed(database: Queryable, witnesses: number): Promise<string | null> {
  const { rows } = await database.query<{ size: string }>(
    'select size from ledger.cosignature group by size having count(*) >= $1 order by size desc limit 1',
    [witnesses],
  );
  return rows[0] === undefined ? null : checkpointNote(database, Number(rows[0].size));
}

/** The checkpoint to print of a day in China; null where nothing was sealed on it. */
export async function dailyCheckpoint(database: Queryable, day: string): Promise<string | null> {
  const { rows } = await database.query<{ size: string }>('select size from ledger.daily where day = $1', [
    day,
  ]);
  return rows[0] === undefined ? null : checkpointNote(database, Number(rows[0].size));
}

/** The sizes of the daily checkpoints, newest first. */
export async function dailySizes(database: Queryable, limit: number): Promise<number[]> {
  const { rows } = await database.query<{ size: string }>(
    'select distinct size from ledger.daily order by size desc limit $1',
    [limit],
  );
  return rows.map(({ size }) => Number(size));
}

/** Keeps a witness's line beside the checkpoint it signs; the same again changes nothing. */
export async function keepCosignature(database: Queryable, size: number, line: SignatureLine): Promise<void> {
  await database.query(
    'insert into ledger.cosignature (size, witness, line) values ($1, $2, $3) on conflict do nothing',
    [size, line.name, signatureLine(line)],
  );
}

/** What one sealing adds. */
export interface Sealed {
  /** The size before: what another sealer has added to meanwhile is not added to again. */
  readonly from: number;
  readonly tiles: readonly (Tile & { readonly position: number | null })[];
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
  readonly position: number;
  /** The day in China. */
  readonly day: string;
}

/**
 * Adds to the ledger in one transaction. False where it is no longer at `from`: nothing was added then. Of what the tables
 * hold nothing is ever changed, whoever asks: their triggers refuse it.
 */
export async function keepSealed(tx: pg.PoolClient, sealed: Sealed): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock($1)', [SEALING_LOCK]);
  const newest = await newestCheckpoint(tx);
  if ((newest?.size ?? 0) !== sealed.from) return false;
  const { tiles, size, root, note, position, day } = sealed;
  await tx.query(
    `insert into ledger.tile as kept (level, index, width, bytes, position)
     select * from unnest($1::smallint[], $2::bigint[], $3::smallint[], $4::bytea[], $5::bigint[])
     on conflict (level, index) do update
       set width = excluded.width, bytes = excluded.bytes, position = excluded.position
       where kept.width < excluded.width`,
    [
      tiles.map(levelOf),
      tiles.map(({ index }) => index),
      tiles.map(({ width }) => width),
      tiles.map(({ bytes }) => bytes),
      tiles.map((tile) => tile.position),
    ],
  );
  await tx.query('insert into ledger.checkpoint (size, root, note, position) values ($1, $2, $3, $4)', [
    size,
    root,
    note,
    position,
  ]);
  await tx.query('insert into ledger.daily (day, size) values ($1, $2) on conflict do nothing', [day, size]);
  return true;
}

/** Notes where the streams stand at a signed size. */
export async function keepPlace(
  database: Queryable,
  place: {
    readonly size: number;
    readonly events: number;
    readonly streams: Iterable<readonly [string, StreamHead]>;
  },
): Promise<void> {
  const lines = Array.from(
    place.streams,
    ([stream, { version, leaf }]) => `${stream}\t${version}\t${leaf.toString('hex')}`,
  );
  const streams = brotliCompressSync(lines.join('\n'), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  await database.query(
    `insert into ledger.place (size, events, streams) values ($1, $2, $3)
     on conflict (only_row) do update set size = excluded.size, events = excluded.events, streams = excluded.streams`,
    [place.size, place.events, streams],
  );
}

/** A noted place with how far in the event log it reaches. */
export interface KeptPlace {
  readonly place: LogPlace;
  readonly position: number;
}

/** The place noted last; null before the first. Rejects with `TileMissingError` where its tiles are not there. */
export async function readPlace(database: Queryable): Promise<KeptPlace | null> {
  const { rows } = await database.query<{ size: string; events: string; streams: Buffer; position: string }>(
    'select p.size, p.events, p.streams, c.position from ledger.place p join ledger.checkpoint c on c.size = p.size',
  );
  const [row] = rows;
  if (row === undefined) return null;
  const edge = await readEdge(keptTiles(database), Number(row.size));
  const text = brotliDecompressSync(row.streams).toString('utf8');
  const streams = (text === '' ? [] : text.split('\n')).map((line): [string, StreamHead] => {
    const [stream = '', version, leaf = ''] = line.split('\t');
    return [stream, { version: Number(version), leaf: Buffer.from(leaf, 'hex') }];
  });
  return { place: { edge, events: Number(row.events), streams }, position: Number(row.position) };
}

/** The bundle that holds the event at a position, and after which position its events begin; null where it is not sealed. */
export async function bundleOf(
  database: Queryable,
  position: number,
): Promise<{ readonly index: number; readonly after: number } | null> {
  const { rows } = await database.query<{ index: string; after: string | null }>(
    `select b.index, (select position from ledger.tile where level = ${BUNDLES} and index = b.index - 1) as after
     from ledger.tile b where b.level = ${BUNDLES} and b.position >= $1 order by b.position, b.index limit 1`,
    [position],
  );
  const [row] = rows;
  return row === undefined ? null : { index: Number(row.index), after: Number(row.after ?? 0) };
}

/** After which position the events of a bundle begin. */
export async function beginningOf(database: Queryable, index: number): Promise<number> {
  const { rows } = await database.query<{ position: string }>(
    `select position from ledger.tile where level = ${BUNDLES} and index = $1`,
    [index - 1],
  );
  return Number(rows[0]?.position ?? 0);
}

/** How many bundles a ledger of `size` entries has. */
export const bundlesIn = (size: number): number => Math.ceil(size / TILE_WIDTH);
