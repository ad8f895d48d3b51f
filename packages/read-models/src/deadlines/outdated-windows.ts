import type pg from 'pg';
import { LIVE } from '../projection/project.js';

/** A draft that knows an earlier last day than its campaign has. */
export interface OutdatedWindow {
  readonly id: string;
  readonly closesOn: string;
  /** When its last event happened, by the platform's clock. */
  readonly updatedAt: string;
}

/** The drafts whose campaign's window was extended (延长受理) and that have not been told. */
export async function outdatedWindows(pool: pg.Pool): Promise<OutdatedWindow[]> {
  const { rows } = await pool.query<OutdatedWindow>(
    `select a.id, c.closes_on as "closesOn", a.updated_at as "updatedAt"
       from ${LIVE}.application a join ${LIVE}.campaign c on c.id = a.campaign_id
      where a.phase = 'draft' and c.closes_on > a.state #>> '{campaign,window,closesOn}'
      order by a.id`,
  );
  return rows;
}
