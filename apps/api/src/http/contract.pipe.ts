import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { type InputIssue, invalid, issue, type Message } from '@tidu/domain';
import { z } from 'zod';
import { faultOf } from './fault.js';
import { RefusedError } from './problem.js';

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;
/** Whoever sends a thousand faults is helped by the first ones; the answer stays short. */
const MAX_ISSUES = 20;

/** Checks what comes in where a route names its contract. */
@Injectable()
export class ContractPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata & { readonly schema?: unknown }): unknown {
    return metadata.schema instanceof z.ZodType ? checked(metadata.schema, value) : value;
  }
}

/** What a contract makes of a value. Throws `RefusedError` with every fault named, in both languages. */
export function checked<Contract extends z.ZodType>(contract: Contract, value: unknown): z.infer<Contract> {
  if (hasUnstorableText(value)) {
    throw refused([
      issue('$', '文本中含有不可用的控制字符。', 'The text holds characters that cannot be stored.'),
    ]);
  }
  const parsed = contract.safeParse(value, { error: (fault) => faultOf(fault)?.en ?? english(fault) });
  if (parsed.success) return parsed.data;
  const inChinese = contract.safeParse(value, { error: (fault) => faultOf(fault)?.zh ?? chinese(fault) });
  const zh = inChinese.error?.issues ?? [];
  throw refused(
    parsed.error.issues.slice(0, MAX_ISSUES).map((fault, index) => {
      const message = inBoth(zh[index]?.message ?? fault.message, fault.message);
      return issue(jsonPath(fault.path), message.zh, message.en);
    }),
  );
}

/** Words a schema itself gives hold both languages, divided by a middle dot. */
function inBoth(zh: string, en: string): Message {
  const [first, second] = zh.split(' · ');
  return zh === en && first !== undefined && second !== undefined ? { zh: first, en: second } : { zh, en };
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
