import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether poppler's programs are there, which read PDF files (Debian: poppler-utils). */
export function hasPoppler(): boolean {
  return spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
}

/** The text a second program finds in a PDF, white space aside. */
export function pdfText(file: Uint8Array): string {
  return asked('pdftotext', file, ['-raw'], ['-']).replace(/\s/gu, '');
}

/** What `pdfinfo` or `pdffonts` says of a PDF. */
export function pdfFacts(program: 'pdfinfo' | 'pdffonts', file: Uint8Array): string {
  return asked(program, file, [], []);
}

function asked(
  program: string,
  file: Uint8Array,
  before: readonly string[],
  after: readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidu-pdf-'));
  try {
    const path = join(folder, 'read.pdf');
    writeFileSync(path, file);
    return execFileSync(program, [...before, path, ...after], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
