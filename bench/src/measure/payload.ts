/** 示例 · an event body of 1 kB as canonical JSON, shaped like the platform's own. */
export const SAMPLE_DATA = {
  application: '0192f6a0-5b7c-7c3e-9a61-3f2f9a6e0d11',
  clause: 'production-operations.3',
  evidence: [
    { hash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9', kind: 'report', pages: 12 },
    { hash: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae', kind: 'photo', pages: 1 },
  ],
  finding: 'met',
  note: '示例 '.repeat(20) + 'The line is controlled by a manufacturing execution system; '.repeat(7),
  scores: [81, 77, 90, 68, 74],
  tier: 'advanced',
};

export const SAMPLE_METADATA = { actor: 'expert-0193', at: '2026-03-01T08:00:00.000Z', role: 'expert' };
