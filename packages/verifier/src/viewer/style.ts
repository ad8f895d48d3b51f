/** Colours and type of the product, in light and dark, and on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--text:#1f2937;--quiet:#4b5563;--ground:#fff;--line:#cbd5e1;--primary:#0958d9;--met:#15803d;--not:#b42318;--open:#57534e}
@media(prefers-color-scheme:dark){:root{--text:#e5e7eb;--quiet:#9ca3af;--ground:#111827;--line:#374151;--primary:#69b1ff;--met:#4ade80;--not:#fca5a5;--open:#d6d3d1}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1280px;padding:16px;font:14px/22px "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;color:var(--text);background:var(--ground)}
h1{font-size:22px;line-height:32px;margin:0}
h2,h3{font-size:16px;line-height:24px;margin:16px 0 4px}
small,[lang=en],summary span{color:var(--quiet)}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:8px;margin:12px 0}
dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
dt{color:var(--quiet)}
form{position:sticky;top:0;background:var(--ground);padding:8px 0;border-bottom:1px solid var(--line);display:flex;gap:16px;flex-wrap:wrap;z-index:1}
select,input{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:6px;padding:4px 8px;max-width:100%;min-width:0}
label{max-width:100%}
ol{list-style:none;margin:0;padding:0 0 0 12px;border-left:2px solid var(--line)}
li{margin:0;padding:6px 0 6px 8px;border-bottom:1px solid var(--line)}
li{scroll-margin-top:60px}
li:target{outline:2px solid var(--primary)}
summary{cursor:pointer;overflow-wrap:anywhere}
summary:focus-visible,select:focus-visible,input:focus-visible{outline:2px solid var(--primary);outline-offset:2px}
time{font-variant-numeric:tabular-nums}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:12px;line-height:18px;margin:8px 0}
code{overflow-wrap:anywhere;font-size:12px}
.why details{margin-left:12px;border-left:1px solid var(--line);padding-left:8px}
.why p{margin:2px 0 2px 16px}
.met>summary,.waived>summary{color:var(--met)}.not-met>summary{color:var(--not)}.undetermined>summary{color:var(--open)}
[hidden]{display:none}
@media print{form{display:none}body{font-size:10pt}}
`;
