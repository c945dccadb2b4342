// The style of every public page, in the page itself: one request, nothing that blocks. The page's
// policy allows exactly this text by its hash; theme-clear.test.ts says the new one after a change.

export const STYLE_HASH = 'sha256-/JUN7ESHT6M8TNiAHNuwywGeWKuMrM6Kmvjb6oGHk0o='

export const STYLE = `
:root{color-scheme:light;--paper:#faf7f2;--card:#fff;--ink:#201c17;--soft:#5d554b;--line:#e7dfd3;--go:#0e6a46;--go-down:#0a5236;--tint:#f1f6ee;--law:#b3261e}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
a{color:inherit;text-underline-offset:3px}
a:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px;border-radius:4px}
.wrap{max-width:1088px;margin:0 auto;padding:0 16px}
.law{background:var(--card);border-bottom:1px solid var(--line);font-size:14px;line-height:1.35}
.law .wrap{display:flex;flex-wrap:wrap;align-items:center;column-gap:12px;padding-block:6px}
.age{flex:none;width:40px;height:40px;border:3px solid var(--law);border-radius:50%;display:grid;place-items:center;font-weight:700;font-size:13px;color:var(--law);letter-spacing:-.02em}
.law p{flex:1;min-width:0}
.help{display:flex;align-items:center;gap:6px;min-height:44px;flex:1 1 100%}
.help b{white-space:nowrap}
.top{padding-block:22px 18px}
.ad{color:var(--soft);font-size:13px}
.ad b{border:1px solid var(--line);background:var(--card);border-radius:6px;padding:2px 7px;font-weight:600;margin-inline-end:6px}
h1{font-size:30px;line-height:1.15;letter-spacing:-.02em;font-weight:750;margin-top:12px;text-wrap:balance}
.intro{font-size:17px;margin-top:10px;max-width:62ch;white-space:pre-line}
.paid{color:var(--soft);font-size:14px;margin-top:12px}
.paid a{color:var(--ink)}
.elsewhere,.none{border:1px solid var(--line);border-inline-start:4px solid #b7791f;background:var(--card);border-radius:10px;padding:12px 14px;margin-top:16px}
.casinos{list-style:none;display:grid;gap:16px}
.casino{position:relative;background:var(--card);border:1px solid var(--line);border-radius:16px;padding:20px 16px 16px;overflow:hidden;box-shadow:0 1px 2px rgb(60 45 20/.05),0 8px 24px -16px rgb(60 45 20/.25);display:grid;gap:14px;grid-template-areas:"who" "deal" "leave" "facts"}
.stripe{position:absolute;inset:0 0 auto;width:100%;height:5px}
.who{grid-area:who;display:flex;gap:14px;align-items:center;min-width:0}
.logo{position:relative;flex:none;width:64px;height:64px;border-radius:14px;overflow:hidden;outline:1px solid rgb(32 28 23/.12);outline-offset:-1px}
.logo svg,.logo img{position:absolute;inset:0;width:64px;height:64px}
.logo img{object-fit:contain;background:#fff}
.logo img::after{content:attr(data-monogram);position:absolute;inset:0;display:grid;place-items:center;background:#ece5da;font:700 26px system-ui,sans-serif}
h2{font-size:21px;line-height:1.2;letter-spacing:-.01em}
.rating{color:var(--soft);font-size:14px;margin-top:3px}
.rating svg{vertical-align:-2px;margin-inline-end:4px}
.rating b{color:var(--ink)}
.deal{grid-area:deal;background:var(--tint);border-radius:12px;padding:14px;display:grid;gap:10px}
.label{font-size:13px;color:var(--soft)}
.sum{font-size:23px;line-height:1.2;font-weight:700;letter-spacing:-.01em;text-wrap:balance}
.spins{font-weight:600;margin-top:2px}
.terms{font-size:14px;line-height:1.45;color:#47413a}
.terms span{white-space:pre-line}
.leave{grid-area:leave;text-align:center}
.go{display:grid;place-items:center;min-height:54px;padding:10px 18px;border-radius:12px;background:var(--go);color:#fff;font-weight:650;font-size:18px;line-height:1.2;text-decoration:none}
.go:hover{background:var(--go-down)}
.go:active{background:var(--go-down);transform:translateY(1px)}
.leave span{display:block;margin-top:8px;font-size:13px;color:var(--soft)}
.facts{grid-area:facts;display:grid;grid-template-columns:auto minmax(0,1fr);gap:6px 14px;font-size:14px}
.facts div{display:contents}
.facts dt{color:var(--soft)}
.before{margin-block:28px}
.before h2{margin-bottom:10px}
.before ol{padding-inline-start:22px;display:grid;gap:8px;max-width:70ch}
.before li::marker{color:var(--go);font-weight:700}
.foot{border-top:1px solid var(--line);padding-block:18px 40px;font-size:14px;color:var(--soft)}
.foot nav{display:flex;flex-wrap:wrap;column-gap:20px;margin-bottom:10px}
.foot nav a{min-height:44px;display:flex;align-items:center;color:var(--ink)}
.foot p+p{margin-top:4px}
.text{max-width:68ch;padding-block:8px 32px}
.text section{margin-top:22px}
.text section p,.text section ul{margin-top:6px}
.text ul{padding-inline-start:22px;display:grid;gap:6px}
.text .back{display:inline-flex;align-items:center;min-height:44px}
.call{background:var(--tint);border-radius:12px;padding:14px 16px}
.call a{display:inline-flex;align-items:center;min-height:44px;font-weight:650}
@media(min-width:640px){
.wrap{padding:0 24px}
.help{flex:none}
h1{font-size:38px}
.casino{padding:24px 20px 20px}
.deal{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:20px;align-items:center}
.go{max-width:420px;margin:0 auto}
}
@media(min-width:920px){
.top{padding-block:36px 24px}
h1{font-size:44px;max-width:26ch}
.casino{grid-template:"who deal leave" "facts deal leave" 1fr/262px minmax(0,1fr) 210px;column-gap:24px;align-items:center}
.deal{align-self:stretch}
.facts{align-self:start;display:block}
.facts div{display:block}
.facts div+div{margin-top:6px}
.solo .casino{grid-template:"who facts" "deal deal" "leave leave"/minmax(0,1fr) minmax(0,1fr);padding:32px;row-gap:22px}
.solo .sum{font-size:32px}
.solo .deal{padding:22px}
.solo h2{font-size:26px}
}
@media(prefers-reduced-motion:no-preference){.go{transition:background-color .12s}}
`
