export { certificatePaper, type Holder } from './kinds/certificate.js';
export { declarationPaper } from './kinds/declaration/declaration.js';
export { letterPaper } from './kinds/letter.js';
export { applicationListPaper, type ListHead, titleListPaper } from './kinds/lists.js';
export { clausesOfSheet, opinionPaper } from './kinds/opinion.js';
export { publicNoticePaper } from './kinds/public-notice.js';
export { receiptPaper } from './kinds/receipt.js';
export {
  type Issue,
  issuesOf,
  recommendationLetterPaper,
  recommendationListPaper,
  type Recommended,
} from './kinds/recommendation.js';
export { siteVisitPaper } from './kinds/site-visit.js';
export { type Paper, paperHash } from './paper/paper.js';
export { openPrinter, PrintError, type Printer } from './press/printer.js';
