internal import Drawing

/// The style sheet of a report.
enum HTMLStyle {
  /// Colours through variables, so that light, dark and print are three sets of the same names.
  static var sheet: String {
    let light = Palette.variables(dark: false) + "color-scheme:light;"
    let dark = Palette.variables(dark: true) + "color-scheme:dark;"
    return ".page{\(light)}@media (prefers-color-scheme:dark){.page{\(dark)}}"
      + "#t-light:checked~.page{\(light)}#t-dark:checked~.page{\(dark)}"
      + Palette.rules + "#l-en:checked~.page .zh,#l-zh:checked~.page .en{display:none}" + base
      + parts + print
  }

  private static let base = """
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
    body{margin:0}
    .switch{position:absolute;opacity:0;pointer-events:none}
    .page{background:var(--ground);color:var(--ink);min-height:100vh;padding:0 max(1rem,calc((100vw - 70rem)/2)) 4rem;
    font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif;
    overflow-wrap:anywhere}
    .page svg text{font-family:inherit;font-variant-numeric:tabular-nums}
    h1{font-size:1.75rem;line-height:1.25;margin:0;font-weight:650}
    h2{font-size:1.35rem;line-height:1.3;margin:0 0 .75rem;font-weight:650}
    h3{font-size:1.05rem;margin:1.5rem 0 .5rem;font-weight:650}
    h4,figure h3{font-size:1rem;margin:0 0 .25rem;font-weight:600}
    p{margin:.5rem 0;max-width:46rem}
    ul{padding-left:1.2rem;margin:.5rem 0}
    li{max-width:52rem;margin:.2rem 0}
    a{color:var(--c0)}
    .sub{color:var(--soft);margin:.15rem 0 0}
    header{padding:1.75rem 0 1rem;border-bottom:1px solid var(--rule)}
    .bar{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;align-items:flex-start}
    .names{min-width:0;flex:1 1 18rem}
    .tools{display:flex;flex-wrap:wrap;gap:.5rem}
    .choice{display:inline-flex;border:1px solid var(--c4);border-radius:6px;overflow:hidden}
    .choice label{padding:.2rem .65rem;font-size:.85rem;cursor:pointer;color:var(--soft)}
    .choice label+label{border-left:1px solid var(--c4)}
    #l-en:checked~.page label[for=l-en],#l-zh:checked~.page label[for=l-zh],#t-auto:checked~.page label[for=t-auto],
    #t-light:checked~.page label[for=t-light],#t-dark:checked~.page label[for=t-dark]{background:var(--shade);color:var(--ink);font-weight:600}
    #l-en:focus-visible~.page label[for=l-en],#l-zh:focus-visible~.page label[for=l-zh],#t-auto:focus-visible~.page label[for=t-auto],
    #t-light:focus-visible~.page label[for=t-light],#t-dark:focus-visible~.page label[for=t-dark]{outline:2px solid var(--c0);outline-offset:-2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.25rem .75rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;padding:0;margin:1rem 0 0;font-size:.92rem}
    nav a{text-decoration:none}
    nav a:hover{text-decoration:underline}
    .needs-script{display:none}
    .js .needs-script{display:revert}
    .js .pick.needs-script{display:flex}
    .pick{gap:.6rem;align-items:center;flex-wrap:wrap;margin-top:.9rem;font-size:.92rem}
    .js .pick.needs-script{position:relative}
    select,input,button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--c4);border-radius:6px;padding:.25rem .6rem;max-width:100%}
    button{cursor:pointer}
    :focus-visible{outline:2px solid var(--c0);outline-offset:2px}
    """

  private static let parts = """
    section{padding:2rem 0 .5rem;border-bottom:1px solid var(--rule)}
    section:last-child{border:0}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(12.5rem,1fr));gap:.9rem;margin:1.25rem 0}
    .tiles>div{background:var(--shade);border-radius:8px;padding:.8rem 1rem}
    .tiles dt{color:var(--soft);font-size:.88rem}
    .tiles dd{margin:0}
    .tiles strong{display:block;font-size:1.4rem;line-height:1.4;font-weight:650;font-variant-numeric:tabular-nums}
    .tiles small{color:var(--soft);font-size:.85rem}
    .scroll{overflow-x:auto;max-width:100%;background:linear-gradient(to right,var(--ground) 40%,transparent) 0 0/3rem 100% no-repeat local,
    linear-gradient(to left,var(--ground) 40%,transparent) 100% 0/3rem 100% no-repeat local,
    linear-gradient(to right,var(--rule),transparent) 0 0/.75rem 100% no-repeat,linear-gradient(to left,var(--rule),transparent) 100% 0/.75rem 100% no-repeat}
    figure{margin:1.25rem 0}
    figure svg{display:block;width:100%;height:auto;max-width:var(--w)}
    figcaption{color:var(--soft);font-size:.88rem;margin-top:.35rem}
    .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:0 0 .5rem;font-size:.88rem;color:var(--soft)}
    .legend svg{width:28px;height:10px;margin-right:.45rem;vertical-align:middle;display:inline}
    .halo{stroke:var(--ground)}
    g.node{cursor:pointer}
    g.node:focus{outline:none}
    g.node:focus-visible :is(rect,circle){stroke:var(--ink);stroke-width:2.5}
    g.flow path{transition:stroke-opacity .12s}
    g.flow:hover path{stroke-opacity:1}
    .picked :is(g.flow,g.node,g.ring,g.bar):not(.hit){opacity:.12}
    .picked g.flow.hit path{stroke-opacity:1}
    .picked .card:not(.hit){opacity:.35}
    .picked tbody tr[data-s]:not(.hit){display:none}
    .picked tbody tr.hit{display:table-row}
    table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
    .table{margin:1rem 0}
    th,td{padding:.38rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
    th{font-weight:600;color:var(--soft);border-bottom-width:2px;vertical-align:bottom}
    td,th{overflow-wrap:break-word}
    th{word-break:keep-all}
    td:not(.n){max-width:22rem;min-width:3.2em}
    .n{text-align:right;white-space:nowrap}
    th.n{white-space:normal}
    th button{border:0;background:none;padding:0;font-weight:600;color:inherit;text-align:inherit}
    th[aria-sort=ascending] button::after{content:" \\2191"}
    th[aria-sort=descending] button::after{content:" \\2193"}
    tbody tr:hover{background:var(--shade)}
    td.why{min-width:5rem}
    td.why details{margin:0}
    td.why div{min-width:16rem;max-width:26rem;padding:.3rem 0;color:var(--soft)}
    .js tr.late{display:none}
    .js .open tr.late{display:table-row}
    tr.out,.picked tr.out,.js .open tr.out{display:none!important}
    .filter{margin:.25rem 0;font-size:.9rem}
    .filter input{margin-left:.5rem;width:14rem}
    .more{margin-top:.5rem;font-size:.9rem}
    details{margin:.75rem 0}
    summary{cursor:pointer;color:var(--c0)}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:1rem;margin:1rem 0}
    .card{border:1px solid var(--rule);border-radius:8px;padding:1rem 1.1rem}
    .card h3{margin:0 0 .5rem}
    .card figure{margin:.75rem 0 0}
    .card h4{font-size:.9rem;color:var(--soft)}
    .facts{display:grid;grid-template-columns:auto 1fr;gap:.15rem .9rem;margin:0;font-size:.92rem}
    .facts dt{color:var(--soft)}
    .facts dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
    @media (max-width:640px){.page{font-size:15px}figure .scroll svg{min-width:min(var(--w),60rem)}
    .card figure .scroll svg{min-width:0}h1{font-size:1.4rem}
    .tiles{grid-template-columns:1fr 1fr;gap:.6rem}.tiles>div{padding:.6rem .75rem}.tiles strong{font-size:1.15rem}
    td:not(.n){min-width:7em}td:first-child:not(.n){min-width:10em}}
    """

  private static let print = """
    @page{size:A4;margin:16mm 14mm}
    @media print{.page{\(Palette.variables(dark: false))color-scheme:light;font-size:10.5pt;padding:0;min-height:0}
    .tools,nav,.pick,.skip,.filter,.more,.js .needs-script,.js .pick.needs-script{display:none!important}
    header{padding-top:0}section{padding-top:1rem}
    h2,h3,h4,summary,.legend{break-after:avoid}figcaption{break-before:avoid}
    figure,.card,.tiles>div,tr,li,p{break-inside:avoid}thead{display:table-header-group;break-inside:avoid}
    section,main,details,.table,.scroll{display:block;overflow:visible;background:none}
    section>p:has(+figure),section>p:has(+.table){break-after:avoid}
    td.why div{min-width:20rem;max-width:none;padding:0;font-size:7.5pt;line-height:1.4}.js td.why summary{display:none}
    table{font-size:8.5pt}th,td{padding:.25rem .35rem}.n{white-space:normal}
    .cards{grid-template-columns:1fr 1fr;gap:.6rem}.card{padding:.6rem .8rem}.card h3{font-size:10.5pt}
    .facts{font-size:9pt;gap:.05rem .6rem}.card figcaption{font-size:8.5pt}.card figure svg{max-width:16rem}
    h2{font-size:15pt}h3{font-size:12pt}figure{margin:.6rem 0}.legend,figcaption{font-size:9pt}.tiles{grid-template-columns:repeat(4,1fr)}
    tbody tr:hover{background:none}th button{display:contents}a{color:inherit;text-decoration:none}}
    """
}
