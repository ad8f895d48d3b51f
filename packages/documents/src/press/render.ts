import { renderCsv } from '../office/csv.js';
import { renderDocx } from '../office/docx.js';
import { renderXlsx } from '../office/xlsx.js';
import { type DocumentFormat } from '@tidu/contracts';
import { type Paper } from '../paper/paper.js';
import { renderPdf } from '../pdf/render-pdf.js';

/**
 * A paper as a file. Rejects where it cannot be made, with what stands in the way.
 * @param site the address of this installation, for the codes that lead to it
 */
export async function render(paper: Paper, format: DocumentFormat, site: string): Promise<Buffer> {
  switch (format) {
    case 'pdf':
      return renderPdf(paper, site);
    case 'docx':
      return renderDocx(paper, site);
    case 'xlsx':
      return renderXlsx(paper);
    case 'csv':
      return renderCsv(paper);
  }
}
