export {
  type Account,
  accountNames,
  accountsById,
  accountsOfEnterprise,
  AccountTakenError,
  actorOf,
  authenticate,
  changePassword,
  changeRole,
  createAccount,
  findAccount,
  inForce,
  insertAccounts,
  listAccounts,
  type NewAccount,
  removeAccount,
} from './accounts/accounts.js';
export {
  findLink,
  type LinkPurpose,
  type MadeLink,
  makeCode,
  makeLink,
  type OneTimeLink,
  openAccountByLink,
  setPasswordByLink,
} from './accounts/links.js';
export { hashPassword, TooBusyError } from './accounts/password.js';
export { type PasswordFault, passwordFault } from './accounts/password-rules.js';
export {
  closeSession,
  endSession,
  endSessions,
  listSessions,
  openSession,
  type Origin,
  type Session,
  SESSION_HOURS,
  sessionAccount,
} from './accounts/sessions.js';
export { forgetAttempts, lockedFor, signInByPassword, unlockAccount } from './accounts/sign-in.js';
export {
  type BlobKey,
  type BlobStore,
  DiskReserveError,
  openBlobStore,
  type StoredBlob,
} from './blobs/blob-store.js';

export { type Configuration, readConfiguration } from './configuration/configuration.js';
export { openPool } from './configuration/open-pool.js';
export {
  type Draft,
  type DraftKey,
  type DraftOutcome,
  findDraft,
  type KeptContent,
  removeDraft,
  saveDraft,
} from './drafts/drafts.js';
export { openEventStore } from './event-log/open-event-store.js';
export { personalDataKeys } from './keys/personal-data-keys.js';
export { exportLog, type ExportedLog } from './dossier/export-log.js';
export { type DossierSource, makeDossier } from './dossier/make-dossier.js';
export { type LedgerKeys, openLedgerKeys, witnessKeys } from './ledger/ledger-keys.js';
export {
  checkpointNote,
  dailyCheckpoint,
  keepCosignature,
  keptTiles,
  newestCheckpoint,
  newestWitnessed,
} from './ledger/ledger-tables.js';
export { sealedEvents, type SealedLog } from './ledger/sealed-events.js';
export { createSealer, LedgerBrokenError, type Sealer, type SealerOptions } from './ledger/sealer.js';
export { migrate } from './migration/migrate.js';
export { type SignedReceipt, type SubmissionReceipt, verifyReceipt } from './receipts/receipt.js';
export { openReceiptKey, type ReceiptKey } from './receipts/receipt-key.js';
export { addresseesOf, readerOf } from './reminders/addressees.js';
export { pageOfAccounts, pageOfExperts } from './accounts/list-accounts.js';
export {
  listReminders,
  openReminders,
  type Reminder,
  settleReminders,
  type Standing,
  writeReminders,
} from './reminders/reminders.js';
export { sweepUploads } from './uploads/sweep.js';
export { findUpload, noteUpload, type Upload, uploadedSince, uploadsByTicket } from './uploads/uploads.js';
