import { type Visibility } from '@tidu/domain';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type ReadModels } from '../database.js';

type Builder = ExpressionBuilder<ReadModels, 'read_model.application'>;

/** The domain's visibility compiled to SQL: the same rule for lists, counts and searches. */
export function visibleApplications(visibility: Visibility): (eb: Builder) => Expression<SqlBool> {
  return (eb) => {
    switch (visibility.kind) {
      case 'all':
        return visibility.drafts ? eb.lit(true) : eb('read_model.application.phase', '!=', 'draft');
      case 'enterprise':
        return eb('read_model.application.enterprise', '=', visibility.uscc);
      case 'region':
        return eb.and([
          eb('read_model.application.phase', '!=', 'draft'),
          eb('read_model.application.city', 'like', inRegion(visibility.region)),
        ]);
      case 'group':
        return eb.and([
          eb('read_model.application.phase', '!=', 'draft'),
          eb('read_model.application.channel', '=', visibility.group),
        ]);
      case 'assigned':
        return sql<SqlBool>`read_model.application.experts @> array[${visibility.expert}]::text[]`;
      case 'nothing':
        return eb.lit(false);
    }
  };
}

/** A pattern for LIKE that the divisions inside a region match: they share its leading digits (GB/T 2260). */
export function inRegion(region: string): string {
  const shared = region.endsWith('0000')
    ? region.slice(0, 2)
    : region.endsWith('00')
      ? region.slice(0, 4)
      : region;
  return `${literally(shared)}%`;
}

/** Text in a pattern for LIKE that stands for itself. */
export function literally(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}
