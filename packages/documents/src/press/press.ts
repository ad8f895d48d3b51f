import { type DocumentFormat } from '@tidu/contracts';
import { paper, type Paper } from '../paper/paper.js';
import { render } from './render.js';

/** What the press is asked, one at a time. */
export interface PressOrder {
  readonly id: number;
  readonly paper: Paper;
  readonly format: DocumentFormat;
  readonly site: string;
}

/** What it answers: the file in base64, or why there is none; and how much memory it holds by then, in bytes. */
export type PressAnswer =
  | { readonly id: number; readonly file: string; readonly rss: number }
  | { readonly id: number; readonly failure: string; readonly rss: number };

/**
 * The press: a process of its own, because the typesetter computes without pause and cannot be interrupted from within.
 * It says `ready` once fonts and typesetter are warm, takes orders one by one, and ends with whoever started it.
 */
process.once('disconnect', () => process.exit(0));

await render(
  paper({ layout: 'text', title: '预热', day: '2026-01-01', blocks: [] }),
  'pdf',
  'http://localhost',
);
process.send?.('ready');

process.on('message', ({ id, paper: content, format, site }: PressOrder) => {
  render(content, format, site).then(
    (file) => answer({ id, file: file.toString('base64'), rss: process.memoryUsage.rss() }),
    (error: unknown) =>
      answer({
        id,
        failure: error instanceof Error ? error.message : String(error),
        rss: process.memoryUsage.rss(),
      }),
  );
});

function answer(said: PressAnswer): void {
  process.send?.(said);
}
