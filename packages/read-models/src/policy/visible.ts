import { type Visibility } from '@tidu/domain';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { inRegion } from './place.js';

/** Where a table keeps what the policy asks of its rows; it is read under the alias `t`. */
export interface PolicyColumns {
  /** The division a row lies in, as SQL. */
  readonly place: string;
  /** Whether rows can be drafts, which are the enterprise's own affair. */
  readonly hasDrafts: boolean;
  /** Whether rows are kept by a recommending unit. */
  readonly hasUnit: boolean;
  /** Whether people are seated on rows or named in them. */
  readonly hasAssigned: boolean;
}

/** The domain's visibility compiled to SQL: the same rule for lists, counts and searches. */
export function visible(visibility: Visibility, columns: PolicyColumns): RawBuilder<SqlBool> {
  const submitted = columns.hasDrafts ? sql<SqlBool>`t.phase <> 'draft'` : sql<SqlBool>`true`;
  switch (visibility.kind) {
    case 'all':
      return visibility.drafts ? sql`true` : submitted;
    case 'enterprise':
      return sql`t.enterprise = ${visibility.uscc}`;
    case 'region':
      return sql`(${submitted} and ${inRegion(columns.place, visibility.region)})`;
    case 'group':
      return sql`(${submitted} and t.channel = ${visibility.group})`;
    case 'assigned':
      return columns.hasAssigned ? sql`t.assigned @> array[${visibility.expert}]::text[]` : sql`false`;
    case 'nothing':
      return sql`false`;
  }
}
