/**
 * The evaluator (评价程序) by its source: the SHA-256 over the list of its files and their hashes, which
 * `sha256sum` over the same files prints. It stands in every evaluation that is recorded, so that a later one can tell
 * whether it computes with the same program. Written by `TIDU_EVALUATOR=write` on the spec beside it.
 */
export const evaluatorHash = 'sha256:442a2eba81a55aa307ed05bd24afbbaaecb80f0ab2940add9fba91c8245d3a97';
