import { z } from 'zod';
import { message } from './primitives.js';

/** A fault in a workbook: the sheet, and the cell where it is one cell's. */
export const workbookFault = z
  .strictObject({ sheet: z.string(), cell: z.string(), message })
  .meta({ id: 'WorkbookFault' });
export type WorkbookFault = z.infer<typeof workbookFault>;

/** What a workbook of the declaration (申报书工作簿) says: the sections that differ from what is declared, or its faults. */
export const workbookRead = z
  .strictObject({
    sections: z.array(
      z.strictObject({
        section: z.string(),
        content: z.json(),
        /** How often the section has been declared: `declare-section` takes it, so that nobody's change is overwritten. */
        seen: z.int(),
      }),
    ),
    faults: z.array(workbookFault),
  })
  .meta({ id: 'WorkbookRead' });
export type WorkbookRead = z.infer<typeof workbookRead>;

/** The texts of a workbook's first sheet, row by row: what a form reads as it reads pasted text. */
export const sheetRead = z
  .strictObject({ name: z.string(), rows: z.array(z.array(z.string())) })
  .meta({ id: 'SheetRead' });
export type SheetRead = z.infer<typeof sheetRead>;
