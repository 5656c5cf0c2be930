import manifest from '@/.generated/manifest.json'

/** The style of formulas, on pages that have any. */
export function MathStyle() {
  return <link rel="stylesheet" href={manifest.math} precedence="math" />
}
