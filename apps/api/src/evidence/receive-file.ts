import { type MultipartFile } from '@fastify/multipart';
import { type FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem.js';

/**
 * The one file of an upload (multipart/form-data), handed on while it arrives. Rejects with 400 where the request holds no
 * file, is no multipart text or ends before its end; with 413 where it holds fields or is too large; otherwise with what
 * `keep` rejects with. A file longer than `maxBytes` arrives cut, and says so (`file.truncated`).
 */
export async function receiveFile<Kept>(
  request: FastifyRequest,
  maxBytes: number,
  keep: (part: MultipartFile) => Promise<Kept>,
): Promise<Kept> {
  try {
    const part = await request.file({ limits: { fileSize: maxBytes } });
    if (part === undefined) throw noFile();
    return await keep(part);
  } catch (error) {
    throw isFaultOfTheText(error) ? malformed() : error;
  }
}

/** The parser's own errors carry neither a code nor a status, and no name but that of every error. */
function isFaultOfTheText(error: unknown): boolean {
  return (
    error instanceof Error &&
    Object.getPrototypeOf(error) === Error.prototype &&
    !('code' in error) &&
    !('statusCode' in error)
  );
}

function noFile(): HttpProblem {
  return new HttpProblem(400, 'file-missing', '请求中没有文件。', 'The request holds no file.');
}

function malformed(): HttpProblem {
  return new HttpProblem(
    400,
    'upload-malformed',
    '上传内容不完整或格式不正确，未保存；请重新上传。',
    'The upload is incomplete or malformed and was not saved; send it again.',
  );
}
