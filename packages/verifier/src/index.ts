export {
  type Dossier,
  filesOf,
  type Files,
  type Manifest,
  type Outcome,
  pack,
  readDossier,
  unpack,
} from './dossier/dossier.js';
export { buildDossier, type Enclosures, NothingSealedError, type SealedSource } from './dossier/build.js';
export { type DossierOptions, verifyDossier } from './dossier/verify-dossier.js';
export { type EventRef, type FaultCode, faults, type Finding, type Words } from './findings.js';
export { renderReport, type Report } from './report.js';
