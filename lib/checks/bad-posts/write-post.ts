/**
 * Bad posts, each with the expected report: place, words of the message, words of the remedy.
 * Names begin with the numbers of the project's list of bad inputs (A1 … A43).
 */
export interface BadPost {
  name: string
  text: string | Buffer
  /** `line:column`. */
  at: string
  says: RegExp
  remedy: RegExp
  severity?: 'warning'
}

const front = '---\ntitle: "글"\ndate: 2026-01-01\nsummary: "요약"\n---\n\n'
/** A post with more fields in its front matter. */
export const withFields = (fields: string) =>
  `---\ntitle: "글"\ndate: 2026-01-01\nsummary: "요약"\n${fields}\n---\n\n## 요약\n\n글.\n`
/** A post with this text below its front matter, which ends in line 6. */
export const withBody = (body: string) => `${front}${body}\n`
