import { type Visibility } from '@tidu/domain';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type ReadModels } from '../database.js';

type Builder = ExpressionBuilder<ReadModels, 'read_model.application'>;

/** The domain's visibility compiled to SQL: the same rule for lists, counts and searches. */
export function visibleApplications(visibility: Visibility): (eb: Builder) => Expression<SqlBool> {
  return (eb) => {
    switch (visibility.kind) {
      case 'all':
        return visibility.drafts ? eb.lit(true) : eb('phase', '!=', 'draft');
      case 'enterprise':
        return eb('enterprise', '=', visibility.uscc);
      case 'region':
        return eb.and([
          eb('phase', '!=', 'draft'),
          eb('city', 'like', `${regionPrefix(visibility.region)}%`),
        ]);
      case 'assigned':
        return sql<SqlBool>`experts @> array[${visibility.expert}]::text[]`;
      case 'nothing':
        return eb.lit(false);
    }
  };
}

/** The digits that all divisions inside a region share (GB/T 2260). */
export function regionPrefix(region: string): string {
  if (region.endsWith('0000')) return region.slice(0, 2);
  return region.endsWith('00') ? region.slice(0, 4) : region;
}
