import type { RuleConfig } from 'html-validate'

/** What of the recommended rules of html-validate does not fit, and why. */
export const rules: RuleConfig = {
  // How React writes: `hrefLang`, `<meta … />`, `hidden=""`. The same to a browser.
  'attr-case': 'off',
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  // Formulas of KaTeX are placed by inline styles.
  'no-inline-style': 'off',
  // `>` in text is valid, and hast-util-to-html leaves it as it is: `=>` in code.
  'no-raw-characters': 'off',
  // Titles are the author's words, and some papers have long ones.
  'long-title': 'off',
  // A name may begin with a digit, as sections do: `#1-서론`, and the months of a year.
  'valid-id': ['error', { relaxed: true }],
  // ARIA lets every element with a role have a name: lists, regions, groups.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
}
