// The page's own style, allowed by its hash; style.test.ts says the new one after a change.

export const STYLE_HASH = 'sha256-t6dn4WfAWnBafwrRR2vCaOjPOOhgztwpdAvazKXmxBA='

export const STYLE = `
:root{color-scheme:light dark;--back:#fbfbfd;--card:#fff;--ink:#1b1d24;--soft:#5a6070;--line:#e2e4ea;--code:#f4f5f8;--accent:#4338ca;--danger:#b42318}
@media(prefers-color-scheme:dark){:root{--back:#12141a;--card:#191c24;--ink:#e7e9ef;--soft:#a2a9b8;--line:#2c303b;--code:#12141a;--accent:#a5a0ff;--danger:#ff9a8f}}
*{box-sizing:border-box}
html{scroll-padding-top:16px}
body{margin:0;background:var(--back);color:var(--ink);font:14px/20px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1,h2,h3,h4,p,ul,pre,dl,dd{margin:0;padding:0}
h1{font-size:28px;line-height:36px;font-weight:600;letter-spacing:-.01em}
h2{font-size:20px;line-height:28px;font-weight:600}
h3{font-size:14px;font-weight:600}
h4{font-size:12px;line-height:16px;font-weight:600;color:var(--soft)}
a{color:var(--accent);text-underline-offset:3px}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
code,pre{font:12.5px/19px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.frame{display:grid;grid-template-columns:minmax(0,1fr);max-width:1360px;margin:0 auto}
nav{padding:12px 10px 0;display:flex;flex-wrap:wrap}
nav ul{display:none}
nav h2{font-size:14px;line-height:20px}
nav h2 a{min-height:44px;align-items:center}
nav a{display:flex;gap:8px;align-items:baseline;min-height:28px;padding:4px 6px;border-radius:6px;color:inherit;text-decoration:none}
nav a:hover{background:var(--code)}
nav a span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
nav b{flex:none;width:46px;font:600 10px/18px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft)}
main{padding:24px 16px 80px;min-width:0}
.lead{max-width:72ch;margin-top:8px;color:var(--soft)}
.start{display:grid;gap:16px;margin-top:20px}
.tag{margin-top:44px}
.op{margin-top:14px;padding:16px;background:var(--card);border:1px solid var(--line);border-radius:10px;display:grid;gap:14px}
.op header{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:baseline}
.op header code{font-size:14px;overflow-wrap:anywhere}
.op header p{flex:1 1 100%;color:var(--soft)}
.method{font:600 11px/18px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;border:1px solid currentColor;border-radius:6px;padding:1px 6px;color:var(--accent)}
.method.get{color:var(--soft)}
.method.delete{color:var(--danger)}
.part{display:grid;gap:6px;align-content:start;min-width:0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--code);border:1px solid var(--line);border-radius:6px;padding:10px 12px}
pre span.line{display:block;padding-inline-start:4ch;text-indent:-4ch}
pre span.d1{padding-inline-start:6ch;text-indent:-6ch}
pre span.d2{padding-inline-start:8ch;text-indent:-8ch}
pre span.d3{padding-inline-start:10ch;text-indent:-10ch}
pre span.d4{padding-inline-start:12ch;text-indent:-12ch}
pre span.d5{padding-inline-start:14ch;text-indent:-14ch}
pre span.d6{padding-inline-start:16ch;text-indent:-16ch}
pre span.d7{padding-inline-start:18ch;text-indent:-18ch}
pre span.d8{padding-inline-start:20ch;text-indent:-20ch}
pre.copy{user-select:all;-webkit-user-select:all}
.note{color:var(--soft)}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{text-align:start;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-size:12px;line-height:16px;font-weight:600;color:var(--soft)}
td:first-child{white-space:nowrap}
summary{cursor:pointer;min-height:28px;padding-block:4px;font-weight:600}
@media(min-width:900px){
nav{display:block}
nav ul{display:block;list-style:none;margin-bottom:12px}
nav h2{font-size:12px;line-height:16px;color:var(--soft)}
nav h2 a{min-height:24px}
.frame{grid-template-columns:248px minmax(0,1fr)}
nav{padding:16px;position:sticky;top:0;height:100vh;overflow-y:auto;border-inline-end:1px solid var(--line)}
main{padding:32px 32px 120px}
.start{grid-template-columns:1fr 1fr}
.op{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:16px 24px}
.op header,.op .wide{grid-column:1/-1}
}
`
