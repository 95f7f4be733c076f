/** Whether a part of an e-mail address, such as `socialjour`, is a word for an organisation or a task, and no person's name. */
export function isFunction(part: string): boolean {
  return STEM.test(part) || WHOLE.test(part);
}

/** No name has these in it. */
const STEM =
  /regist|kontakt|contact|kommun|region|landsting|f[oö]rvaltning|n[aä]mnd|kansli|diari|social|omsorg|h[aä]lsa|sjuk|familj|utbildning|psyk|habilit|rehab|samverk|samordn|tekni[ks]|kultur|byggnad|support|service|centrum|central|enhet|avdelning|grupp|projekt|ledning|ekonomi|personal|arkiv|juridi|jurist|ombud|dataskydd|gdpr|redaktion|webb(?:plats|redak)|best[aä]ll|upphandl|ink[oö]p|faktur|myndighet|beredskap|mottagning|arbet|integration|fritid|patient|brukar|f[oö]rening|f[oö]rbund|styrelse|sekretari|utredning|utveckling|strateg|planering|avvikels|synpunkt|klagom/;

/** Names begin or end in these: Postgren, Barnell, Teamberg, Edvard, Ismail, Allan. */
const WHOLE = new RegExp(
  `^(?:${[
    /\p{L}*info(?:rmation)?/u,
    /(?:hem|tand|prim[aä]r|barn|n[aä]r|[oö]ppen|sluten)?v[aå]rd(?:en|val|givar\p{L}*)?/u,
    /\p{L}*st[oö]d(?:et|boende\p{L}*)?/u,
    /barn(?:och\p{L}*|ungdom)?/u,
    /\p{L}*skol(?:a|an|or)/u,
    /milj[oö](?:n|och\p{L}+|kontor\p{L}*)?/u,
    /bygg(?:och\p{L}+|lov\p{L}*|milj[oö])?/u,
    /(?:e|in|funktions)?post(?:en|l[aå]da\p{L}*)?/u,
    /e?mail/u,
    /(?:nyhets)?brev/u,
    /\p{L}*team(?:et)?/u,
    /stab(?:en)?/u,
    /press(?:tj[aä]nst|jour|info)?/u,
    /kund(?:tj[aä]nst|val|center)?/u,
    /\p{L}*jour(?:en)?/u,
    /\p{L}*cent(?:er|ret)/u,
    /(?:no)?reply/u,
    /[aä]ldre(?:boende\p{L}*)?/u,
    /prim[aä]r/u,
    /politi(?:k|ker|kern|sk\p{L}*)/u,
    /planerare/u,
    /\p{L}*(?:land|holm|borg|berg|k[oö]ping)s?l[aä]n|l[aä]n/u,
    /hr|it|sip|lss|lvm|lvu|hsl|bup|soc|vux|individ|och/u,
  ]
    .map(({ source }) => source)
    .join('|')})$`,
  'u',
);
