import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf } from './media-type.js';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0]);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('the kind of a file', () => {
  it.each([
    ['报告.pdf', Buffer.from('%PDF-1.7'), 'application/pdf'],
    ['misnamed.exe', Buffer.from('%PDF-1.7'), 'application/pdf'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'image/png'],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['a.mp4', Buffer.from('\0\0\0\x18ftypmp42'), 'video/mp4'],
    ['a.docx', ZIP, word],
    ['A.XLSX', ZIP, sheet],
    ['a.ofd', ZIP, 'application/ofd'],
    ['a.csv', Buffer.from('时间,产量'), 'text/plain; charset=utf-8'],
  ])('is told by its bytes: %s', (name, head, type) => {
    expect(mediaTypeOf(head, name)).toBe(type);
  });

  it.each([
    ['page.html', Buffer.from('<html><script>')],
    ['drawing.svg', Buffer.from('<svg onload="')],
    ['program.exe', Buffer.from('MZ\x90\0')],
    ['fake.pdf', Buffer.from('<html>%PDF-')],
    ['archive.zip', ZIP],
    ['binary.txt', Buffer.from([1, 0, 2])],
    ['no-extension', Buffer.from('text')],
    ['empty.pdf', Buffer.alloc(0)],
    ['short.png', Buffer.from([0x89, 0x50])],
  ])('is not taken: %s', (name, head) => {
    expect(mediaTypeOf(head, name)).toBeNull();
  });
});
