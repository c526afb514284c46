/**
 * The look of a report: black on white, read on a screen, a phone or paper. Its bytes are part of the page's policy,
 * so nothing may be added to it after the hash is taken.
 * @param locale decides the paper: Letter where people use it, A4 everywhere else
 */
export const sheet = (locale: string): string => `${look}\n@page{size:${paper(locale)};margin:14mm 15mm}`

/** `Letter` for the regions that print on it, else `A4`. */
export function paper(locale: string): 'A4' | 'Letter' {
  const region = new Intl.Locale(locale).maximize().region ?? ''
  return letterRegions.has(region) ? 'Letter' : 'A4'
}

const letterRegions = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'GT', 'PA', 'PH', 'PR', 'SV', 'VE', 'DO'])

/** One word across every page, behind what is written: on paper a fixed box comes again on each. */
export const watermarkSheet =
  '.watermark{position:fixed;inset:0;display:grid;place-items:center;font-size:7rem;font-weight:750;color:#10151c12;transform:rotate(-28deg);pointer-events:none}'

const look = `
:root{color-scheme:light;--ink:#10151c;--quiet:#4a5565;--line:#d9dee6;--wash:#f3f5f8;--accent:#1b56c4;--bad:#a8123a;--good:#00573f}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#e9edf2;-webkit-text-size-adjust:100%}
body{font:400 15px/1.45 'Inter Variable',Inter,'Segoe UI',system-ui,-apple-system,'Noto Sans Arabic Variable','Noto Sans',Arial,sans-serif;color:var(--ink);overflow-wrap:anywhere}
main{max-width:52rem;margin:2rem auto;padding:2.75rem 3.25rem 2rem;background:#fff;border-radius:10px;box-shadow:0 1px 2px #10151c1a,0 12px 32px #10151c14}
.kicker{font-size:.8rem;font-weight:650;color:var(--accent);display:flex;justify-content:space-between;gap:1rem}
.sample{color:var(--quiet);font-weight:500;border:1px solid var(--line);border-radius:99px;padding:0 .6rem}
h1{font-size:2rem;line-height:1.15;font-weight:720;letter-spacing:-.018em;margin:.15rem 0 .3rem}
.when{color:var(--quiet)}
.when span+span::before,.answer span+span::before{content:'\\00b7';margin:0 .45em;color:var(--quiet)}
.outcome{margin:1.3rem 0 .4rem;border-block:2px solid var(--ink)}
.outcome ul{list-style:none;display:flex;flex-wrap:wrap}
.outcome li{flex:1 1 auto;padding:.6rem 1.1rem .65rem;border-inline-start:1px solid var(--line)}
.outcome li:first-child{padding-inline-start:0;border-inline-start:0}
.outcome strong{display:block;font-size:1.6rem;line-height:1.15;font-weight:700;letter-spacing:-.015em;font-variant-numeric:tabular-nums}
.outcome span{font-size:.82rem;color:var(--quiet)}
.outcome .good span{color:var(--good);font-weight:600}
.outcome .bad strong,.outcome .bad span{color:var(--bad)}
.outcome .bad span{font-weight:600}
section{margin-top:1.55rem}
h2{font-size:1.02rem;line-height:1.3;font-weight:700;letter-spacing:-.005em;margin-bottom:.5rem}
h3 small{margin-inline-start:.35em}
h3{font-size:1rem;font-weight:650;line-height:1.35}
small{font-size:.84em;font-weight:400;color:var(--quiet)}
.cards{list-style:none}
.cards>li{padding:.7rem 0 .75rem 1rem;padding-inline:1rem 0;border-inline-start:3px solid var(--accent);break-inside:avoid}
.cards>li+li{margin-top:.75rem}
.goingUp .cards>li{border-color:#b45309}
.cameBack .cards>li,.answered .cards>li{border-color:var(--good)}
dl{margin-top:.25rem}
dl div{display:grid;grid-template-columns:6.2rem 1fr;gap:0 .6rem}
dt{color:var(--quiet)}
.answer{margin-top:.25rem}
.answer p strong{color:var(--good);margin-inline-end:.35em}
.answer p span{color:var(--quiet)}
.answer .said{font-size:1.06rem;line-height:1.4;margin-top:.1rem}
.path{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 0;margin-top:.45rem;font-size:.86rem;font-variant-numeric:tabular-nums}
.path li{background:var(--wash);border-radius:4px;padding:.08rem .5rem}
.path li+li::before{content:none}
.path li:not(:last-child){margin-inline-end:1.35rem;position:relative}
.path li:not(:last-child)::after{content:'\\2192';position:absolute;inset-inline-end:-1.1rem;color:var(--quiet)}
[dir=rtl] .path li:not(:last-child)::after{content:'\\2190'}
table{width:100%;border-collapse:collapse}
th,td{text-align:start;vertical-align:baseline;padding:.3rem .9rem .3rem 0;padding-inline:0 .9rem;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:.8rem;color:var(--quiet);font-weight:500;border-bottom-color:#aeb7c4;overflow-wrap:normal}
tr{break-inside:avoid}
td.bar{vertical-align:middle}
tbody tr:last-child>*{border-bottom-color:#aeb7c4}
tfoot>tr>*{border-bottom:0;font-weight:600}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}
td small{display:block}
.strong{font-weight:600}
.loud{font-weight:700;color:var(--bad)}
.over{color:var(--bad);font-weight:600}
.bar{width:34%;padding-inline-end:0;vertical-align:middle}
svg{display:block;width:100%;height:.6rem;border-radius:2px;overflow:hidden}
[dir=rtl] svg{transform:scaleX(-1)}
.planned{fill:#e1e6ee}
.used{fill:#00558c}
rect.over{fill:#9b003c}
.lines{padding-inline-start:1.2rem}
.lines li{padding:.1rem 0}
ul.lines li::marker{color:#76839a}
.lines small::before{content:'\\2013\\00a0'}
.attendance .lines{list-style:none;padding:0}
.attendance strong{font-weight:600;margin-inline-end:.35em}
blockquote{font-size:1.3rem;line-height:1.35;font-weight:600;letter-spacing:-.01em;border-inline-start:3px solid var(--accent);padding-inline-start:1rem}
footer{margin-top:1.8rem;color:var(--quiet);font-size:.78rem;border-top:1px solid var(--line);padding-top:.5rem}
@media (max-width:40rem){main{margin:0;padding:1.25rem;border-radius:0}h1{font-size:1.6rem}dl div{display:block}.bar{display:none}}
@media print{
html{background:#fff}
body{font-size:10pt;line-height:1.38;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;margin:0;padding:0;box-shadow:none;border-radius:0}
h1{font-size:21pt}
.outcome{margin-top:10pt}
.outcome strong{font-size:16pt}
section{margin-top:13pt}
h2,thead{break-after:avoid}
p,li{orphans:2;widows:2}
}`
