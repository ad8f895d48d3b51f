import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Paper } from '../paper/paper.js';
import { coveredCodePoints, fontFolders } from './fonts.js';
import { typeset } from './typeset.js';

const template = readFileSync(new URL('paper.typ', import.meta.url), 'utf8');

let compiler: NodeCompiler | undefined;

/** The typesetter with the fonts and an empty folder to read from; made once, at first use. */
function open(): NodeCompiler {
  if (compiler === undefined) {
    const workspace = mkdtempSync(join(tmpdir(), 'tidu-paper-'));
    process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
    compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFolders] }] });
  }
  return compiler;
}

/**
 * Sets a paper as PDF/A-2b, tagged. The same paper gives the same bytes: the time in the file is the paper's day.
 * Throws where the typesetter fails, with what it says.
 */
export function renderPdf(paper: Paper, site: string): Buffer {
  const setter = open();
  try {
    const input = JSON.stringify(typeset(paper, coveredCodePoints(), site));
    return setter.pdf(
      { mainFileContent: template, inputs: { paper: input } },
      {
        pdfStandard: 'a-2b',
        creationTimestamp: Math.floor(Date.parse(`${paper.day}T00:00:00+08:00`) / 1000),
      },
    );
  } catch (error) {
    throw new Error(`the paper “${paper.title}” cannot be set: ${reasonOf(error)}`, { cause: error });
  } finally {
    // What one document left in the typesetter's memory is of no use to the next.
    setter.evictCache(0);
  }
}

/** The typesetter puts its words into `code`. */
function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
