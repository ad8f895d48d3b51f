import { HASH_BYTES, sha256 } from '../merkle/hashing.js';

/** What the map says of a stream: how many events it has, and the leaf hash of the last of them. */
export interface StreamHead {
  readonly version: number;
  readonly leaf: Buffer;
}

/** An empty part of the map. */
const NOTHING: Buffer = Buffer.alloc(HASH_BYTES);

interface LeafNode {
  readonly key: Buffer;
  head: StreamHead;
  hash: Buffer | null;
}

interface Branch {
  readonly children: [Node, Node];
  hash: Buffer | null;
}

type Node = LeafNode | Branch | null;

/** What proves a stream's place in the map, or that it has none. */
export interface MapProof {
  /** The hashes beside the way from the root down. */
  readonly siblings: readonly Buffer[];
  /**
   * What stands at the end of the way: null where nothing does; otherwise a key with its head, which for a proof of
   * absence is that of another stream.
   */
  readonly end: { readonly key: Buffer; readonly head: StreamHead } | null;
}

/** Where a stream stands in the map: the SHA-256 of its name, so that a proof tells nothing of its neighbours. */
export function mapKey(stream: string): Buffer {
  return sha256(stream);
}

const isBranch = (node: Node): node is Branch => node !== null && 'children' in node;

/** The bit of a key that decides at a depth, the highest of the first byte first. */
function bitAt(key: Buffer, depth: number): 0 | 1 {
  return (((key[depth >> 3] ?? 0) >> (7 - (depth & 7))) & 1) as 0 | 1;
}

function mapLeafHash(key: Buffer, { version, leaf }: StreamHead): Buffer {
  const bytes = Buffer.alloc(1 + HASH_BYTES + 8 + HASH_BYTES);
  bytes.set(key, 1);
  bytes.writeBigUInt64BE(BigInt(version), 1 + HASH_BYTES);
  bytes.set(leaf, 1 + HASH_BYTES + 8);
  return sha256(bytes);
}

function branchHash(left: Buffer, right: Buffer): Buffer {
  return sha256(Buffer.concat([Buffer.from([1]), left, right]));
}

/**
 * A Merkle map sorted by key: at each depth a bit parts the keys, and a part with one key in it is that key's leaf. So the
 * same streams give the same root, in whatever order they came, and a stream that is not in it can be shown not to be.
 */
export class StreamMap {
  #root: Node = null;
  #count = 0;

  /** How many streams it holds. */
  get size(): number {
    return this.#count;
  }

  set(stream: string, head: StreamHead): void {
    this.#root = this.#placed(this.#root, { key: mapKey(stream), head, hash: null }, 0);
  }

  #placed(node: Node, leaf: LeafNode, depth: number): Node {
    if (node === null) {
      this.#count += 1;
      return leaf;
    }
    if (isBranch(node)) {
      const side = bitAt(leaf.key, depth);
      node.children[side] = this.#placed(node.children[side], leaf, depth + 1);
      node.hash = null;
      return node;
    }
    if (node.key.equals(leaf.key)) return leaf;
    const branch: Branch = { children: [null, null], hash: null };
    branch.children[bitAt(node.key, depth)] = node;
    return this.#placed(branch, leaf, depth);
  }

  root(): Buffer {
    return hashOf(this.#root);
  }

  prove(stream: string): MapProof {
    const key = mapKey(stream);
    const siblings: Buffer[] = [];
    let node = this.#root;
    while (isBranch(node)) {
      const side = bitAt(key, siblings.length);
      siblings.push(hashOf(node.children[1 - side] ?? null));
      node = node.children[side];
    }
    return { siblings, end: node === null ? null : { key: node.key, head: node.head } };
  }
}

function hashOf(node: Node): Buffer {
  if (node === null) return NOTHING;
  if (isBranch(node)) return (node.hash ??= branchHash(hashOf(node.children[0]), hashOf(node.children[1])));
  return (node.hash ??= mapLeafHash(node.key, node.head));
}

/**
 * What a proof shows of a stream under a root: its head, or that it is absent; null where it shows nothing. Total over any
 * proof.
 */
export function readMapProof(
  stream: string,
  { siblings, end }: MapProof,
  root: Buffer,
): { readonly head: StreamHead | 'absent' } | null {
  const key = mapKey(stream);
  if (siblings.length > 8 * HASH_BYTES) return null;
  const isOnTheWay =
    end === null || siblings.every((_, depth) => bitAt(end.key, depth) === bitAt(key, depth));
  if (!isOnTheWay || (end !== null && !isHead(end.head))) return null;
  const reached = siblings.reduceRight(
    (hash, sibling, depth) =>
      bitAt(key, depth) === 0 ? branchHash(hash, sibling) : branchHash(sibling, hash),
    end === null ? NOTHING : mapLeafHash(end.key, end.head),
  );
  if (!reached.equals(root)) return null;
  return { head: end !== null && end.key.equals(key) ? end.head : 'absent' };
}

function isHead({ version, leaf }: StreamHead): boolean {
  return Number.isSafeInteger(version) && version > 0 && leaf.length === HASH_BYTES;
}
