// @ts-check

/**
 * contentlayer's front matter parser would evaluate code after `---js`. A process that loads this first (`--import`)
 * evaluates nothing but string literals: Node itself (20.19, 22.20, 24.11) reads the names that CommonJS packages export by
 * them. Its own flag forbids these, too: then no export is found, and nothing is built.
 */
// biome-ignore lint/security/noGlobalEval: to forbid the rest
const evaluate = globalThis.eval
const literal = /^(["'])(?:\\[\s\S]|(?!\1|\\)[\s\S])*\1$/

globalThis.eval = (text) => {
  if (literal.test(text)) return evaluate(text)
  throw new Error('no code of posts is evaluated')
}
