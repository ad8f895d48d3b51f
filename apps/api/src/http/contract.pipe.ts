import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { type InputIssue, invalid, issue } from '@tidu/domain';
import { z } from 'zod';
import { RefusedError } from './problem.js';

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

/** Checks what comes in against its contract and refuses it with every fault named, in both languages. */
@Injectable()
export class ContractPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata & { readonly schema?: unknown }): unknown {
    if (!(metadata.schema instanceof z.ZodType)) return value;
    if (hasUnstorableText(value)) {
      throw refused([
        issue('$', '文本中含有不可用的控制字符。', 'The text holds characters that cannot be stored.'),
      ]);
    }
    const parsed = metadata.schema.safeParse(value, { error: english });
    if (parsed.success) return parsed.data;
    const inChinese = metadata.schema.safeParse(value, { error: chinese }).error?.issues ?? [];
    throw refused(
      parsed.error.issues.map((fault, index) =>
        issue(jsonPath(fault.path), inChinese[index]?.message ?? fault.message, fault.message),
      ),
    );
  }
}

function refused(issues: readonly InputIssue[]): RefusedError {
  return new RefusedError(
    invalid(
      'invalid-input',
      '内容有误，未保存；请按所列各项修改。',
      'The content has faults and was not saved; correct each of those listed.',
      issues,
    ),
  );
}

/** NUL and lone surrogates are no text: PostgreSQL and RFC 8785 both refuse them. `JSON.stringify` shows them as escapes. */
function hasUnstorableText(value: unknown): boolean {
  return value !== undefined && /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(JSON.stringify(value));
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`),
    '$',
  );
}
