export { committedText } from './leaf/sealed-values.js';
export {
  ENTRY_KINDS,
  eventEntry,
  eventStatement,
  parseStreamsEntry,
  saltOf,
  type StoredEvent,
  streamsEntry,
  type StreamsEntry,
} from './leaf/event-leaf.js';
export { eventLine, parseEventLine, type SealedEvent } from './leaf/event-line.js';
export { LogState, type LogPlace } from './log-state.js';
export { type MapProof, mapKey, readMapProof, type StreamHead, StreamMap } from './map/stream-map.js';
export { EMPTY_ROOT, HASH_BYTES, leafHash, nodeHash, sha256 } from './merkle/hashing.js';
export {
  consistencyProof,
  inclusionProof,
  type TreeHead,
  verifyConsistency,
  verifyInclusion,
} from './merkle/proofs.js';
export { type Nodes, rangeRoot, rootOf } from './merkle/roots.js';
export {
  type Checkpoint,
  checkpointText,
  parseCheckpoint,
  type SignedCheckpoint,
} from './notes/checkpoint.js';
export {
  cosignedAt,
  cosigner,
  ed25519Signer,
  formatVerifierKey,
  type KeyKind,
  parseVerifierKey,
  type Signer,
  sm2Signer,
  type VerifierKey,
  verifierKey,
  verifySignature,
} from './notes/keys.js';
export {
  formatNote,
  fromBase64,
  type Note,
  parseNote,
  parseSignatureLine,
  signatureLine,
  type SignatureLine,
} from './notes/note.js';
export {
  type CheckpointStanding,
  parsePolicy,
  type Policy,
  type PolicyFault,
  standingOf,
} from './policy/policy.js';
export { decodeBundle, encodeBundle } from './tiles/bundle.js';
export { type Edge, GrowingTree, type Tile } from './tiles/growing-tree.js';
export {
  indexPath,
  newTiles,
  parseTilePath,
  TILE_WIDTH,
  type TileId,
  tilePath,
  widthIn,
} from './tiles/paths.js';
export { sliceTile } from './tiles/slice.js';
export { readBundle, readEdge, TileMissingError, tiledNodes, type TileSource } from './tiles/tiled-nodes.js';
