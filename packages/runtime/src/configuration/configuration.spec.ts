import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { readConfiguration } from './configuration.js';

const needed = { DATABASE_URL: 'postgres://somewhere/tidu', TIDU_DATA: '/data' };

it('needs a database and a folder, and is no demo with Redis unless told so', () => {
  expect(readConfiguration(needed)).toEqual({
    databaseUrl: 'postgres://somewhere/tidu',
    dataDir: '/data',
    kurrentUrl: null,
    redisUrl: null,
    demo: false,
    receiptKey: null,
    personalDataKey: null,
    roleConfirmation: false,
  });
  expect(
    readConfiguration({ ...needed, TIDU_DEMO: '1', REDIS_URL: 'redis://r', KURRENTDB_URL: 'kurrentdb://k' }),
  ).toMatchObject({
    demo: true,
    redisUrl: 'redis://r',
    kurrentUrl: 'kurrentdb://k',
  });
});

it('takes keys and the rule of two administrators from outside', () => {
  const env = {
    ...needed,
    TIDU_RECEIPT_KEY: '-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----\\n',
    TIDU_PERSONAL_DATA_KEY: 'AAAA',
    TIDU_ROLE_CONFIRMATION: 'required',
  };
  expect(readConfiguration(env)).toMatchObject({
    receiptKey: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
    personalDataKey: 'AAAA',
    roleConfirmation: true,
  });
  expect(readConfiguration({ ...needed, TIDU_ROLE_CONFIRMATION: 'no' }).roleConfirmation).toBe(false);
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
