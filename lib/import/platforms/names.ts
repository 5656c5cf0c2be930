/** Where posts can come from; each has a reader in `cli/import.ts` and a fixture. */
export const platforms = ['tistory', 'velog', 'jekyll', 'hugo', 'wordpress', 'notion', 'notebook', 'markdown'] as const

export type Platform = (typeof platforms)[number]
