import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { readConfiguration } from './configuration.js';

const needed = { DATABASE_URL: 'postgres://somewhere/tidu', TIDU_DATA: '/data' };

it('needs a database and a folder, and is no demo with Redis unless told so', () => {
  expect(readConfiguration(needed)).toEqual({
    databaseUrl: 'postgres://somewhere/tidu',
    pooled: false,
    dataDir: '/data',
    kurrentUrl: null,
    redisUrl: null,
    trustedProxies: 0,
    demo: false,
    receiptKey: null,
    ledgerOrigin: null,
    ledgerKey: null,
    ledgerSaltKey: null,
    ledgerSm2Key: null,
    ledgerWitnesses: [],
    sealing: 'AES-256-GCM',
    personalDataKey: null,
    personalDataSm4Key: null,
  });
  expect(
    readConfiguration({ ...needed, TIDU_DEMO: '1', REDIS_URL: 'redis://r', KURRENTDB_URL: 'kurrentdb://k' }),
  ).toMatchObject({
    demo: true,
    redisUrl: 'redis://r',
    kurrentUrl: 'kurrentdb://k',
  });
});

it('takes keys from outside', () => {
  const env = {
    ...needed,
    TIDU_RECEIPT_KEY: '-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----\\n',
    TIDU_SEALING: 'sm4-gcm',
    TIDU_PERSONAL_DATA_KEY: 'AAAA',
    TIDU_PERSONAL_DATA_SM4_KEY: 'BBBB',
  };
  expect(readConfiguration(env)).toMatchObject({
    receiptKey: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
    sealing: 'SM4-GCM',
    personalDataKey: 'AAAA',
    personalDataSm4Key: 'BBBB',
  });
});

it('takes a relative folder from where the process stands', () => {
  expect(readConfiguration({ ...needed, TIDU_DATA: '.tidu' }).dataDir).toBe(resolve('.tidu'));
});

it.each(['DATABASE_URL', 'TIDU_DATA'])('names %s where it is missing or empty', (name) => {
  for (const value of [undefined, '']) {
    expect(() => readConfiguration({ ...needed, [name]: value })).toThrow(
      new RegExp(`缺少环境变量 ${name}.*${name} is missing`),
    );
  }
});

it('names every fault there is at once', () => {
  for (const sealing of ['sm4', 'SM4-GCM', 'constructor', '']) {
    const read = () => readConfiguration({ DATABASE_URL: '', TIDU_SEALING: sealing });
    for (const name of ['DATABASE_URL', 'TIDU_DATA', 'TIDU_SEALING must be aes-256-gcm or sm4-gcm'])
      expect(read).toThrow(name);
  }
});

it('goes through a pooler in transaction mode where the queues are elsewhere', () => {
  const pooled = { ...needed, TIDU_POOLER: 'transaction' };
  expect(readConfiguration({ ...pooled, REDIS_URL: 'redis://r' })).toMatchObject({ pooled: true });
  expect(() => readConfiguration(pooled)).toThrow('REDIS_URL is missing');
  expect(() => readConfiguration({ ...needed, TIDU_POOLER: 'session' })).toThrow(
    'TIDU_POOLER must be transaction',
  );
});

it('believes as many proxies as it is told, and no word that is no number', () => {
  expect(readConfiguration({ ...needed, TIDU_TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2);
  for (const word of ['', 'all', '-1', '10'])
    expect(() => readConfiguration({ ...needed, TIDU_TRUSTED_PROXIES: word })).toThrow(
      'TIDU_TRUSTED_PROXIES must be',
    );
});
