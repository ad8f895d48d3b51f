import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { sha256 } from '../merkle/hashing.js';
import { parsePolicy, type Policy, standingOf } from '../policy/policy.js';
import { checkpointText, parseCheckpoint } from './checkpoint.js';
import {
  cosignedAt,
  cosigner,
  ed25519Signer,
  formatVerifierKey,
  parseVerifierKey,
  sm2Signer,
  verifySignature,
} from './keys.js';
import { formatNote, parseNote } from './note.js';

const newKey = () => generateKeyPairSync('ed25519').privateKey;
const NAME = 'tidu.example/log';
const TREE = { origin: NAME, size: 20_852_163, root: sha256('root') };

/** The example of C2SP signed-note and tlog-cosignature, with the keys that made it. */
const NOTE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;

describe('a signed note', () => {
  it('is read and written as in C2SP’s example', () => {
    const checkpoint = parseCheckpoint(NOTE);
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 });
    expect(checkpoint?.note.signatures.map(({ name }) => name)).toEqual([
      'example.com/behind-the-sofa',
      'witness.example.com/w1',
    ]);
    expect(formatNote(checkpoint?.note ?? { text: '', signatures: [] })).toBe(NOTE);
  });

  it('is refused where it is none', () => {
    const broken = [
      '',
      NOTE.slice(0, -1),
      NOTE.replace('\n\n', '\n'),
      NOTE.replace('— witness', '- witness'),
      NOTE.replace('20852163', '020852163'),
      NOTE.replace('20852163', '-1'),
      NOTE.replace('20852163', '99999999999999999999'),
      NOTE.replace('q2I=', 'q2J='),
      NOTE.replace('q2I=', ''),
      NOTE.replace('w1', 'w 1'),
      NOTE.replace('behind', 'be\thind'),
      NOTE.replace('w1 jW', 'w1 !W'),
    ];
    expect(broken.map(parseCheckpoint)).toEqual(broken.map(() => null));
  });

  it('never throws on what is no note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseNote(text);
        parseCheckpoint(`${NAME}\n5\n${text}\n\n— ${text}\n`);
        parseVerifierKey(text);
        parsePolicy(text);
      }),
    );
  });
});

describe('signatures', () => {
  const log = ed25519Signer(NAME, newKey());
  const text = checkpointText(TREE);

  it('have the key ids that signed-note gives', () => {
    // The key PeterNeumann of golang.org/x/mod/sumdb/note, which C2SP signed-note is written after.
    expect(
      parseVerifierKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'),
    ).toMatchObject({
      name: 'PeterNeumann',
      kind: 'ed25519',
    });
    expect(parseVerifierKey('PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toBeNull();
  });

  it('hold for their text and key alone, of every kind', () => {
    const witness = cosigner('witness.example/office', newKey());
    const domestic = sm2Signer(NAME, sm2.generateKeyPairHex().privateKey);
    const made = [
      [log.key, log.sign(text)],
      [witness.key, witness.cosign(text, 1_790_000_000)],
      [domestic.key, domestic.sign(text)],
    ] as const;
    for (const [key, line] of made) {
      expect(verifySignature(key, text, line)).toBe(true);
      expect(verifySignature(key, `${text}\n`, line)).toBe(false);
      for (const at of [0, 9, line.signature.length - 1]) {
        const forged = Buffer.from(line.signature);
        forged[at] = (forged[at] ?? 0) ^ 1;
        expect(verifySignature(key, text, { ...line, signature: forged })).toBe(false);
      }
      expect(verifySignature(key, text, { ...line, signature: Buffer.from('short') })).toBe(false);
      expect(verifySignature(key, text, { ...line, name: 'another' })).toBe(false);
      const written = parseVerifierKey(formatVerifierKey(key));
      expect(written).toEqual(key);
    }
    expect(cosignedAt(witness.key, witness.cosign(text, 1_790_000_000))).toBe(1_790_000_000);
    expect(cosignedAt(log.key, log.sign(text))).toBeNull();
  });

  it('are made with keys of Ed25519 and fit names alone', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() =>
      ed25519Signer(NAME, createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))),
    ).toThrow(TypeError);
    expect(() => ed25519Signer('a name', newKey())).toThrow(TypeError);
  });
});

describe('a policy', () => {
  const log = ed25519Signer(NAME, newKey());
  const offices = ['audit', 'supervision', 'university'].map((name) => ({
    name,
    signer: cosigner(`w.example/${name}`, newKey()),
  }));
  const lines = [
    '# whom we trust',
    `log ${formatVerifierKey(log.key)} https://tidu.example/ledger`,
    '',
    ...offices.map(({ name, signer }) => `witness ${name} ${formatVerifierKey(signer.key)}`),
    'group both 2 audit supervision',
    'group most any both university',
    'quorum most',
  ];
  const text = checkpointText(TREE);
  const cosign = (names: string[]) =>
    offices.flatMap(({ name, signer }) => (names.includes(name) ? [signer.cosign(text, 5)] : []));
  const read = (source: string): Policy => {
    const parsed = parsePolicy(source);
    if (!parsed.ok) throw new Error(parsed.fault.reason);
    return parsed.policy;
  };
  const standing = (signatures: ReturnType<typeof cosign>, policy = read(lines.join('\n'))) => {
    const checkpoint = parseCheckpoint(formatNote({ text, signatures }));
    if (checkpoint === null) throw new Error('no checkpoint');
    return standingOf(checkpoint, policy);
  };

  it('asks for the log’s signature and the quorum of witnesses', () => {
    expect(standing([log.sign(text), ...cosign(['audit', 'supervision'])])).toEqual({
      log: NAME,
      forged: [],
      witnesses: ['audit', 'supervision'],
      quorum: true,
    });
    expect(standing([log.sign(text), ...cosign(['university'])]).quorum).toBe(true);
    expect(standing([log.sign(text), ...cosign(['audit'])]).quorum).toBe(false);
    expect(standing(cosign(['university'])).log).toBeNull();
    const stranger = ed25519Signer(NAME, newKey());
    expect(standing([stranger.sign(text)])).toMatchObject({ log: null, forged: [] });
  });

  it('names whose signature is forged', () => {
    const forged = { ...log.sign(text), signature: log.sign('another\n').signature };
    expect(standing([forged])).toMatchObject({ log: null, forged: [NAME] });
    expect(standing([log.sign(text), forged])).toMatchObject({ log: null, forged: [NAME] });
  });

  it.each([
    ['no quorum', lines.slice(0, -1)],
    ['two quorums', [...lines, 'quorum none']],
    ['an unknown member', [...lines.slice(0, -1), 'group x any nobody', 'quorum x']],
    [
      'a name taken',
      [
        ...lines.slice(0, -1),
        `witness audit ${formatVerifierKey(cosigner('w.example/again', newKey()).key)}`,
        'quorum audit',
      ],
    ],
    ['a threshold too high', [...lines.slice(0, 6), 'group x 3 audit supervision', 'quorum x']],
    ['a log’s key for a witness', [`witness w ${formatVerifierKey(log.key)}`, 'quorum w']],
    ['an unknown line', ['trust everyone', 'quorum none']],
  ])('is refused with %s', (_, source) => {
    expect(parsePolicy(source.join('\n')).ok).toBe(false);
  });
});
