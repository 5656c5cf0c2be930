/** Endings that British and American English, or one and several, write in different ways; each is tried both ways. */
const pairs: [RegExp, string][] = [
  [/is(ation|ed|er|es|e|ing|able)(s?)$/, 'iz$1$2'],
  [/iz(ation|ed|er|es|e|ing|able)(s?)$/, 'is$1$2'],
  [/ys(ed|er|es|e|ing)$/, 'yz$1'],
  [/yz(ed|er|es|e|ing)$/, 'ys$1'],
  [/our(s|ed|ing|al|able|ite)?$/, 'or$1'],
  [/([bhlmv])or(s|ed|ing|al|able|ite)?$/, '$1our$2'],
  [/([bt])re(s?)$/, '$1er$2'],
  [/([bt])er(s?)$/, '$1re$2'],
  [/ogue(s?)$/, 'og$1'],
  [/og(s?)$/, 'ogue$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/([ae])l(ed|ing|er|ers)$/, '$1ll$2'],
  [/ence$/, 'ense'],
  [/ense$/, 'ence'],
  [/ae/, 'e'],
  [/gramme(s?)$/, 'gram$1'],
]

/**
 * Other spellings that a word may have in a text; most are no words, so the vocabulary must be asked.
 * @example listVariants('normalisation') // => ['normalization']
 */
export function listVariants(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return []
  return pairs.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other))
}

/**
 * A Latin word as a key: one thing, without hyphens, in American spelling.
 * @example spellKey('kv-caches') // => 'kvcache'
 */
export function spellKey(word: string): string {
  const joined = word.replace(/[._\-/@'’ ]+/g, '')
  if (!/^[a-z]{4,}$/.test(joined)) return joined
  const american = joined.replace(/is(ation|ed|er|e|ing)(s?)$/, 'iz$1$2').replace(/([^f])our$/, '$1or')
  if (/(?:ss|us|is)$/.test(american)) return american
  return american
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss|z)es$/, '$1')
    .replace(/s$/, '')
}
