/** The look of the side-by-side document, on screen and on A4. */
export const style = `
:root { color-scheme: light; }
body { font: 14px/22px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1f2937; margin: 24px; }
h1 { font-size: 22px; line-height: 32px; } h2 { font-size: 18px; margin-top: 32px; }
.legal { font-size: 16px; line-height: 28px; max-width: 34em; }
.id, .en, .aside { color: #4b5563; font-size: 12px; line-height: 18px; }
.default { color: #92400e; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th:nth-child(1) { width: 40%; } th:nth-child(2) { width: 24%; } th:nth-child(3) { width: 16%; }
th, td { border: 1px solid #d1d5db; padding: 6px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #f8fafc; }
ul { margin: 0; padding-left: 18px; }
.depth-1 { padding-left: 2em; } .depth-2 { padding-left: 3em; }
.sign td { height: 56px; width: 25%; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { margin: 0; font-size: 11px; line-height: 16px; } .legal { font-size: 12px; line-height: 18px; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
