import { renderCsv } from '../office/csv.js';
import { renderDocx } from '../office/docx.js';
import { renderXlsx } from '../office/xlsx.js';
import { type DocumentFormat, type Paper } from '../paper/paper.js';
import { renderPdf } from '../pdf/render-pdf.js';

/** A paper as a file. Rejects where it cannot be made, with what stands in the way. */
export async function render(paper: Paper, format: DocumentFormat): Promise<Buffer> {
  switch (format) {
    case 'pdf':
      return renderPdf(paper);
    case 'docx':
      return renderDocx(paper);
    case 'xlsx':
      return renderXlsx(paper);
    case 'csv':
      return renderCsv(paper);
  }
}
