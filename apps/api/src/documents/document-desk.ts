import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type DocumentEntry, type DocumentQuery } from '@tidu/contracts';
import { openPrinter, paperHash, PrintError, type Printer } from '@tidu/documents';
import { invalid, issue, notFound } from '@tidu/domain';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { HttpProblem, RefusedError } from '../http/problem.js';
import { exactly } from '../views/exactly.js';
import { type OfferedDocument } from './offered-document.js';

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Hands documents (文书) out: the list of what there is, and each as a file. */
@Injectable()
export class DocumentDesk implements OnApplicationShutdown {
  readonly #printer: Printer = openPrinter();

  onApplicationShutdown(): void {
    this.#printer.close();
  }

  /** What there is; whoever looks will want one soon, so the press is started. */
  list(offered: readonly OfferedDocument[]): DocumentEntry[] {
    this.#printer.warm();
    return offered.map(({ kind, item, title, on, formats }) =>
      exactly<DocumentEntry>()({ kind, item, title, on, formats }),
    );
  }

  /**
   * Sends one of the documents offered. Throws `RefusedError` where it is not among them or not to be had in the format, and
   * `HttpProblem` where it cannot be printed now.
   */
  async send(
    offered: readonly OfferedDocument[],
    kind: string,
    { format, item }: Pick<DocumentQuery, 'format' | 'item'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const found = offered.find((one) => one.kind === kind && (item === undefined || one.item === item));
    if (found === undefined) throw new RefusedError(noSuchDocument());
    if (!found.formats.includes(format)) throw new RefusedError(noSuchFormat(found));
    const paper = await found.make();
    const etag = `"${paperHash(paper)}-${format}"`;
    void reply.header('ETag', etag).header('Cache-Control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) {
      await reply.status(304).send();
      return;
    }
    const site = `${request.protocol}://${request.host}`;
    const file = await this.#printer.print(paper, format, site).catch((error: unknown) => {
      throw error instanceof PrintError ? problemOfPrinting(error) : error;
    });
    const name = encodeURIComponent(`${paper.title}.${format}`);
    await reply
      .header('Content-Type', mediaTypes[format])
      .header(
        'Content-Disposition',
        `${format === 'pdf' ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      )
      .header('X-Content-Type-Options', 'nosniff')
      .send(file);
  }
}

function noSuchDocument() {
  return notFound(
    'document-not-found',
    '没有该文书，或现在还不能出具。请在“文书”中查看可用的文书。',
    'There is no such document, or not yet. The list of documents says what there is.',
  );
}

function noSuchFormat({ formats }: OfferedDocument) {
  const names = formats.join('、');
  return invalid(
    'format-not-offered',
    '该文书没有这种格式。',
    'This document is not to be had in that format.',
    [issue('$.format', `可用格式：${names}。`, `There are: ${formats.join(', ')}.`)],
  );
}

function problemOfPrinting({ code, message }: PrintError): HttpProblem {
  switch (code) {
    case 'too-busy':
      return new HttpProblem(
        503,
        'printer-busy',
        '正在制作的文书过多，请稍候再试；没有任何改动。',
        'Too many documents are being made; try again in a moment. Nothing was changed.',
      );
    case 'timed-out':
      return new HttpProblem(
        503,
        'printing-timed-out',
        '文书制作超时，已停止；请稍后再试。记录没有改动。',
        'Making the document took too long and was stopped; try again later. The record is unchanged.',
      );
    case 'too-large':
      return new HttpProblem(
        422,
        'document-too-large',
        '文书内容过多，不能制作；请缩小范围后重试。',
        'The document would be too long to be made; narrow it down.',
      );
    case 'failed':
      throw new Error(`a document could not be made: ${message}`);
  }
}
