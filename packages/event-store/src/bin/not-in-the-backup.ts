import { type Words } from './run.js';

/** Said by whoever backs up and whoever restores. */
export const NOT_IN_THE_BACKUP: Words = {
  zh:
    '备份中没有：账号、草稿、提醒、证据文件（数据目录的 evidence/）、个人信息密钥（另用 npm run backup:keys 与 restore:keys）、' +
    '个人信息主密钥（数据目录的 personal-data.key、personal-data-sm4.key 或 TIDU_PERSONAL_DATA_KEY、TIDU_PERSONAL_DATA_SM4_KEY）、回执密钥（receipt-key.pem）、台账及其密钥（ledger-key.pem、ledger-salt.key）。请分别备份；缺少主密钥，封存的个人信息无法打开。',
  en:
    'Not in the backup: accounts, drafts, reminders, the evidence files (evidence/ in the data folder), the keys of sealed personal ' +
    'data (npm run backup:keys and restore:keys), the master keys that open them (personal-data.key and personal-data-sm4.key in the data ' +
    'folder, or TIDU_PERSONAL_DATA_KEY and TIDU_PERSONAL_DATA_SM4_KEY) the receipt key (receipt-key.pem), and ' +
    'the ledger with its keys (ledger-key.pem, ledger-salt.key). Back them up as well: ' +
    'without its master key sealed personal data cannot be opened.',
};
