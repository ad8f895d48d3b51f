import { expect, it } from '@jest/globals';
import { samplePdf } from './sample-pdf.js';

it('writes a PDF whose cross-reference table points at its objects', () => {
  const pdf = samplePdf('测算表', ['条款 basic/outcomes/1']).toString('latin1');
  expect(pdf.startsWith('%PDF-1.4\n')).toBe(true);
  const table = Number(/startxref\n(\d+)\n%%EOF/.exec(pdf)?.[1]);
  const offsets = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map((match) => Number(match[1]));
  expect(offsets).toHaveLength(7);
  for (const [index, offset] of offsets.entries()) {
    expect(pdf.slice(offset).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
  }
  const [length] = [...pdf.matchAll(/\/Length (\d+) >>\nstream\n/g)].map((match) => Number(match[1]));
  const stream = pdf.indexOf('stream\n') + 'stream\n'.length;
  expect(pdf.slice(stream + (length ?? 0)).startsWith('\nendstream')).toBe(true);
});

it('says on its face that it is a sample', () => {
  const marked = Buffer.from('示例', 'utf16le').swap16().toString('hex');
  expect(samplePdf('', []).toString('latin1')).toContain(marked);
});
