/** What lies in a dossier and how it is checked, for whoever opens it without the program. */
export const README = `梯度 · 申报卷宗

index.html         查看页：时间线与评价依据，可离线打开
manifest.json      卷宗清单：申报编号、结论、各序列的事件数
checkpoint         已签名的台账检查点（C2SP tlog-checkpoint），含见证签名
streams/           各序列的事件，每行一个：短字段、元数据、数据，以制表符分隔
proofs.json        每个事件在台账中的证明（RFC 9162）
completeness.json  各序列完整无缺的证明
continuations.json 较早检查点是本检查点开头的证明
edition/           所适用的要素条件版本原文
evidence/          佐证材料（按要求附上），以 SHA-256 命名
SHA256SUMS         文件清单

核验： npm run -s verify -- 本文件.zip --policy audit.policy
策略文件（C2SP tlog-policy）由核验人自备，写明信任哪个台账、哪些见证方。

Tidu · dossier of an application

index.html is the page to look at, and works offline. manifest.json says what is enclosed and what the application came to.
checkpoint is the signed tree (C2SP tlog-checkpoint). streams/ holds the events, one a line: short fields, metadata and data,
parted by tabs. proofs.json proves each event to be in the tree (RFC 9162), completeness.json that no event of a stream is
left out, continuations.json that earlier checkpoints are its beginning. edition/ is the text of the criteria in force.

To verify: npm run -s verify -- this-file.zip --policy audit.policy
The policy (C2SP tlog-policy) is the verifier's own: which log and which witnesses to trust.
`;
