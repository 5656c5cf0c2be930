import manifest from '@/.generated/manifest.json'

/** KaTeX's style sheet, for pages with formulas. */
export function MathStyle() {
  return <link rel="stylesheet" href={manifest.math} precedence="math" />
}
