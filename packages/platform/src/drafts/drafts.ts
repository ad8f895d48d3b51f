import type pg from 'pg';

/** Where a draft (草稿) belongs: one section of one application. */
export interface DraftKey {
  readonly application: string;
  readonly section: string;
}

/** Content some page has sent. */
export interface KeptContent {
  /** The page it came from. */
  readonly tab: string;
  readonly account: string;
  /** How often the section had been declared when the page read it. */
  readonly baseVersion: number;
  readonly content: unknown;
  /** ISO 8601 UTC. */
  readonly savedAt: string;
}

/** A draft as it stands. */
export interface Draft {
  /** Grows with every save, over all drafts; 0 where nothing is saved. */
  readonly revision: number;
  readonly current: KeptContent | null;
  /** What other pages could not save; nothing anybody typed is lost. */
  readonly keptAside: readonly KeptContent[];
}

/** The outcome of a save or a removal; with `ok: false` somebody else had been faster. */
export interface DraftOutcome {
  readonly ok: boolean;
  readonly draft: Draft;
}

type Tx = Pick<pg.PoolClient, 'query'>;

const CONTENT = 'tab, account, base_version, content, saved_at';

/** The draft of a section, with what was kept aside. */
export async function findDraft(db: Tx, { application, section }: DraftKey): Promise<Draft> {
  const { rows } = await db.query<Row & { revision: string | null }>(
    `select revision, ${CONTENT} from drafts.draft where application = $1 and section = $2
     union all
     (select null, ${CONTENT} from drafts.kept_aside where application = $1 and section = $2 order by saved_at, tab)`,
    [application, section],
  );
  const current = rows.find(({ revision }) => revision !== null);
  return {
    revision: Number(current?.revision ?? 0),
    current: current === undefined ? null : contentOf(current),
    keptAside: rows.filter(({ revision }) => revision === null).map(contentOf),
  };
}

/**
 * Saves a draft over the revision its page has seen (0: none), or over what the same page saved last, whose answer it
 * may have missed. Where another page was faster, the content is kept aside.
 */
export function saveDraft(
  pool: pg.Pool,
  key: DraftKey,
  seen: number,
  saved: Omit<KeptContent, 'savedAt'>,
): Promise<DraftOutcome> {
  const { application, section } = key;
  const values = [
    application,
    section,
    saved.tab,
    saved.account,
    saved.baseVersion,
    JSON.stringify(saved.content),
  ];
  return inTransaction(pool, async (tx) => {
    const written =
      (
        await tx.query(
          `update drafts.draft
            set revision = nextval('drafts.revision'), tab = $3, account = $4, base_version = $5, content = $6, saved_at = now()
          where application = $1 and section = $2 and (revision = $7 or tab = $3)`,
          [...values, seen],
        )
      ).rowCount === 1 ||
      (seen === 0 &&
        (
          await tx.query(
            `insert into drafts.draft (application, section, revision, tab, account, base_version, content)
           values ($1, $2, nextval('drafts.revision'), $3, $4, $5, $6) on conflict do nothing`,
            values,
          )
        ).rowCount === 1);
    if (written) {
      await tx.query('delete from drafts.kept_aside where application = $1 and section = $2 and tab = $3', [
        application,
        section,
        saved.tab,
      ]);
    } else {
      await tx.query(
        `insert into drafts.kept_aside (application, section, tab, account, base_version, content)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (application, section, tab) do update set
           account = excluded.account, base_version = excluded.base_version,
           content = excluded.content, saved_at = excluded.saved_at`,
        values,
      );
    }
    return { ok: written, draft: await findDraft(tx, key) };
  });
}

/** Removes a draft and what was kept aside, once the section is saved; only by who has seen its last revision. */
export function removeDraft(pool: pg.Pool, key: DraftKey, seen: number): Promise<DraftOutcome> {
  return inTransaction(pool, async (tx) => {
    const where = [key.application, key.section];
    const { rows } = await tx.query<{ revision: string }>(
      'select revision from drafts.draft where application = $1 and section = $2 for update',
      where,
    );
    const ok = Number(rows[0]?.revision ?? 0) === seen;
    if (ok) {
      await tx.query('delete from drafts.draft where application = $1 and section = $2', where);
      await tx.query('delete from drafts.kept_aside where application = $1 and section = $2', where);
    }
    return { ok, draft: await findDraft(tx, key) };
  });
}

interface Row {
  readonly tab: string;
  readonly account: string;
  readonly base_version: number;
  readonly content: unknown;
  readonly saved_at: Date;
}

function contentOf({
  tab,
  account,
  base_version: baseVersion,
  content,
  saved_at: savedAt,
}: Row): KeptContent {
  return { tab, account, baseVersion, content, savedAt: savedAt.toISOString() };
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (tx: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // The connection's state is unknown: it is thrown away, and with it whatever was begun.
    client.release(true);
    throw error;
  }
}
