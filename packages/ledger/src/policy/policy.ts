import { type SignedCheckpoint } from '../notes/checkpoint.js';
import { parseVerifierKey, type VerifierKey, verifySignature } from '../notes/keys.js';

/** Whom an auditor trusts (C2SP tlog-policy): logs, witnesses, and how many of them must have cosigned. */
export interface Policy {
  readonly logs: readonly VerifierKey[];
  readonly witnesses: ReadonlyMap<string, VerifierKey>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The witness or group that must have cosigned; null where none needs to. */
  readonly quorum: string | null;
}

interface Group {
  readonly threshold: number;
  readonly members: readonly string[];
}

/** A line of a policy that cannot be read. */
export interface PolicyFault {
  readonly line: number;
  readonly reason: string;
}

const NUMBER = /^[1-9]\d*$/;

/** Reads a policy file, or says which line is wrong. */
export function parsePolicy(
  source: string,
): { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly fault: PolicyFault } {
  const logs: VerifierKey[] = [];
  const witnesses = new Map<string, VerifierKey>();
  const groups = new Map<string, Group>();
  let quorum: string | null | undefined;
  const taken = new Set<string>();

  function read(words: string[]): string | null {
    const [keyword, ...rest] = words;
    switch (keyword) {
      case 'log':
        return readLog(rest);
      case 'witness':
        return readWitness(rest);
      case 'group':
        return readGroup(rest);
      case 'quorum':
        return readQuorum(rest);
      default:
        return `there is no "${String(keyword)}" line`;
    }
  }

  function readLog([text = '', ...rest]: string[]): string | null {
    const key = parseVerifierKey(text);
    if (key === null || key.kind === 'cosignature' || rest.length > 1) return 'this is no key of a log';
    logs.push(key);
    return null;
  }

  function readWitness([name = '', text = '', ...rest]: string[]): string | null {
    const key = parseVerifierKey(text);
    if (key?.kind !== 'cosignature' || rest.length > 1) return 'this is no key of a witness';
    if (isKnown(name)) return `the name ${name} is taken`;
    const twice = [...witnesses.values()].some(({ publicKey }) => publicKey.equals(key.publicKey));
    if (twice) return 'another witness has this key';
    witnesses.set(name, key);
    return null;
  }

  function readGroup([name = '', threshold = '', ...members]: string[]): string | null {
    if (name === '' || isKnown(name)) return `the name ${name} is taken`;
    const unknown = members.find((member) => !isKnown(member) || member === 'none');
    if (unknown !== undefined) return `${unknown} is not defined above`;
    const twice = members.find((member) => taken.has(member));
    if (twice !== undefined) return `${twice} is in another group already`;
    const least = threshold === 'all' ? members.length : threshold === 'any' ? 1 : Number(threshold);
    const isNumber = threshold === 'all' || threshold === 'any' || NUMBER.test(threshold);
    if (!isNumber || least < 1 || least > members.length) return 'the threshold does not fit the members';
    if (new Set(members).size !== members.length) return 'a member is named twice';
    for (const member of members) taken.add(member);
    groups.set(name, { threshold: least, members });
    return null;
  }

  function readQuorum([name = '', ...rest]: string[]): string | null {
    if (quorum !== undefined || rest.length > 0) return 'there must be one quorum';
    if (!isKnown(name)) return `${name} is not defined above`;
    quorum = name === 'none' ? null : name;
    return null;
  }

  const isKnown = (name: string): boolean => name === 'none' || witnesses.has(name) || groups.has(name);

  for (const [at, line] of source.split('\n').entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#') === true) continue;
    const reason = read(words);
    if (reason !== null) return { ok: false, fault: { line: at + 1, reason } };
  }
  if (quorum === undefined) return { ok: false, fault: { line: 0, reason: 'there is no quorum line' } };
  return { ok: true, policy: { logs, witnesses, groups, quorum } };
}

/** What a checkpoint is worth under a policy. */
export interface CheckpointStanding {
  /** Signed by a log of the policy: its name. */
  readonly log: string | null;
  /** Lines by a key of the policy that do not sign this text. */
  readonly forged: readonly string[];
  /** Witnesses whose cosignature holds. */
  readonly witnesses: readonly string[];
  readonly quorum: boolean;
}

/** Checks the signatures of a checkpoint against a policy. Keys it does not name are passed over, as the format asks. */
export function standingOf(checkpoint: SignedCheckpoint, policy: Policy): CheckpointStanding {
  const { text, signatures } = checkpoint.note;
  const forged: string[] = [];
  const signs = (key: VerifierKey): boolean => {
    const own = signatures.filter(({ name, keyId }) => name === key.name && keyId === key.keyId);
    const good = own.filter((line) => verifySignature(key, text, line));
    if (good.length < own.length) forged.push(key.name);
    return own.length > 0 && good.length === own.length;
  };
  const ofOrigin = policy.logs.filter(({ name }) => name === checkpoint.origin);
  const signed = ofOrigin.filter(signs);
  const witnesses = [...policy.witnesses].filter(([, key]) => signs(key)).map(([name]) => name);
  return {
    log: signed.length > 0 ? checkpoint.origin : null,
    forged,
    witnesses,
    quorum: policy.quorum === null || holds(policy.quorum, policy, new Set(witnesses)),
  };
}

function holds(name: string, policy: Policy, witnesses: ReadonlySet<string>): boolean {
  const group = policy.groups.get(name);
  if (group === undefined) return witnesses.has(name);
  return group.members.filter((member) => holds(member, policy, witnesses)).length >= group.threshold;
}
