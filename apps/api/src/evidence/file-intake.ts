import { type MultipartFile } from '@fastify/multipart';
import { Inject, Injectable } from '@nestjs/common';
import { type StoredFile } from '@tidu/contracts';
import { invalid, issue } from '@tidu/domain';
import { type BlobStore, noteUpload, type Upload, uploadedSince } from '@tidu/platform';
import type pg from 'pg';
import { HttpProblem, RefusedError } from '../http/problem.js';
import { BLOBS, POOL } from '../tokens.js';
import { mediaTypeOf } from './media-type.js';

const MIB = 1024 * 1024;
/** 平台默认 · what one account may upload within a day. */
const DAILY_BYTES = 4_096 * MIB;

/** How large a file may be, and how large the sender says the request is, in bytes. */
interface Expectation {
  readonly maxBytes: number;
  readonly expected: number;
}

/** Takes files in (佐证材料、异议佐证): stored by their content, remembered with who sent them where. */
@Injectable()
export class FileIntake {
  constructor(
    @Inject(BLOBS) private readonly blobs: BlobStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** Throws `RefusedError` or `HttpProblem` where the file is not taken; then nothing of it is kept. */
  async take(
    { file, filename: fileName }: MultipartFile,
    { owner, ...from }: Pick<Upload, 'place' | 'uploader' | 'owner'>,
    { maxBytes, expected }: Expectation,
  ): Promise<StoredFile> {
    if (isMisleading(fileName)) throw misleadingName();
    if ((await uploadedSince(this.pool, from.uploader, 24)) > DAILY_BYTES) throw quotaReached();
    const { sha256, size, head } = await this.blobs.put(file, {
      owner,
      expected,
      admit: (blob) => {
        if (file.truncated) throw tooLarge(maxBytes);
        if (blob.size === 0 || mediaTypeOf(blob.head, fileName) === null) throw notTaken();
      },
    });
    const stored = { sha256, size, mediaType: mediaTypeOf(head, fileName) ?? '', fileName };
    if (!(await noteUpload(this.pool, { ...from, owner, ...stored }, this.blobs))) throw sendAgain();
    return stored;
  }
}

/** Control characters and marks that turn the direction of writing: with them a name shows as something else. */
function isMisleading(fileName: string): boolean {
  return fileName.length > 200 || /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(fileName);
}

function misleadingName(): RefusedError {
  return new RefusedError(
    invalid('file-name', '文件未保存。', 'The file was not saved.', [
      issue(
        '$.file',
        '文件名过长，或含有控制字符、方向控制符，请改名后再上传。',
        'The name is too long or holds control or direction characters; rename the file and send it again.',
      ),
    ]),
  );
}

function sendAgain(): HttpProblem {
  return new HttpProblem(
    503,
    'upload-lost',
    '文件在清理时到达，未保存；请重新上传。',
    'The file arrived while its like was being removed and was not saved; send it again.',
  );
}

function quotaReached(): HttpProblem {
  return new HttpProblem(
    429,
    'upload-quota',
    '24 小时内上传总量已达上限（4 GB，平台默认），文件未保存；请稍后再传。',
    'The limit of 4 GB within 24 hours (platform default) is reached and the file was not saved; send it later.',
  );
}

function tooLarge(maxBytes: number): HttpProblem {
  const size = maxBytes / MIB;
  return new HttpProblem(
    413,
    'too-large',
    `文件超过 ${size} MB，未保存。`,
    `The file is larger than ${size} MB and was not saved.`,
  );
}

function notTaken(): RefusedError {
  return new RefusedError(
    invalid('file-type', '文件未保存。', 'The file was not saved.', [
      issue(
        '$.file',
        '支持 PDF、OFD、DOCX、XLSX、PNG、JPEG、纯文本（TXT、CSV）和 MP4，且不能为空文件。',
        'PDF, OFD, DOCX, XLSX, PNG, JPEG, plain text (TXT, CSV) and MP4 are taken, and no empty files.',
      ),
    ]),
  );
}
