import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type Problem } from '@tidu/contracts';
import { EventStoreError } from '@tidu/event-store';
import { TooBusyError } from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { HttpProblem, problemOf, problemOfRefusal, RefusedError } from './problem.js';

/** Answers every error with problem details (RFC 9457); what nobody foresaw gets a reference that is in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const { method } = http.getRequest<FastifyRequest>();
    const problem = this.#problemOf(error, method === 'GET' || method === 'HEAD');
    if (problem.currentVersion !== undefined) void reply.header('ETag', `"${problem.currentVersion}"`);
    if (problem.status === 503) void reply.header('Retry-After', '2');
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }

  #problemOf(error: unknown, isRead: boolean): Problem {
    if (error instanceof RefusedError) return problemOfRefusal(error, isRead);
    if (error instanceof HttpProblem) return problemOf(error.status, error.code, error.zh, error.en);
    if (error instanceof TooBusyError)
      return problemOf(
        503,
        'too-busy',
        '当前登录人数过多，请稍候再试；没有任何改动。',
        'Too many people sign in at once; try again in a moment. Nothing was changed.',
      );
    if (error instanceof HttpException) return this.#ofHttp(error.getStatus());
    if (error instanceof EventStoreError && error.code === 'store-unavailable') {
      this.#log.error(error.message);
      return problemOf(
        503,
        'store-unavailable',
        '系统暂时无法保存，未确认的操作请稍候以同一 Idempotency-Key 重试；已确认的内容均在。',
        'The platform cannot save at the moment; retry what was not confirmed with the same Idempotency-Key. What was confirmed is kept.',
      );
    }
    if (error instanceof EventStoreError && error.code === 'invalid-append') {
      this.#log.warn(error.message);
      return problemOf(
        422,
        'too-large-to-record',
        '内容过大，无法作为一条记录保存；没有任何改动。请精简文字，较多内容请作为佐证材料上传。',
        'The content is too large for one record; nothing was changed. Shorten it, or upload what is long as evidence.',
      );
    }
    if (isDiskFull(error)) {
      this.#log.error('disk full');
      return problemOf(
        507,
        'disk-full',
        '服务器磁盘已满，文件未保存；已保存的内容均在。请联系管理员后再试。',
        'The disk of the server is full and the file was not saved; what was saved before is kept. Tell the administrator and try again later.',
      );
    }
    const status = statusOf(error);
    if (status !== null && status < 500) return this.#ofHttp(status);
    const reference = randomUUID();
    this.#log.error(
      `${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return problemOf(
      500,
      'unexpected',
      `系统出错，操作未完成；请稍候重试，仍不行请报告编号 ${reference}。`,
      `Something went wrong and the act was not completed; try again, and if it persists report the reference ${reference}.`,
    );
  }

  #ofHttp(status: number): Problem {
    switch (status) {
      case 404:
        return problemOf(404, 'not-found', '没有找到所请求的内容。', 'What was asked for does not exist.');
      case 413:
        return problemOf(
          413,
          'too-large',
          '内容过大，未保存。',
          'The content is too large and was not saved.',
        );
      case 415:
        return problemOf(
          415,
          'media-type',
          '不支持的内容类型，请使用 application/json。',
          'Send application/json.',
        );
      default:
        return problemOf(
          status,
          'bad-request',
          '请求无法理解，没有任何改动。',
          'The request could not be understood; nothing was changed.',
        );
    }
  }
}

/** The HTTP status Fastify and its plug-ins put on their own errors. */
function statusOf(error: unknown): number | null {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null;
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
