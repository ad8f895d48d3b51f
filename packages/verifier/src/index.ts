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
export { addressLocation, eventsPath, folderLocation, type LogLocation } from './log/location.js';
export { parseProgress, type Progress } from './log/progress.js';
export { type LogOptions, verifyLog } from './log/verify-log.js';
export { type Seen, type Witnessed, witnessLog } from './witness/witness.js';
