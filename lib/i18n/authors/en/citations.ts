import type { Room } from '@/lib/i18n/authors/room'

export const citations = {
  publicationsAttribute: (name: string) => [
    `<Publications> has no “${name}”`,
    'write <Publications />, or <Publications of="me" />',
  ],
  publicationsAuthor: (of: string, nearest: string | undefined, ids: readonly string[]) => [
    `<Publications>: there is no author “${of}”`,
    nearest ? `did you mean of="${nearest}"?` : `write ${ids.map((id) => `of="${id}"`).join(', ')}: see site.config.ts`,
  ],
  noPublications: ['<Publications> has no works to show', 'add them to content/references.bib'],
  noneBy: (size: number, names: readonly string[], example: string | undefined) => [
    `<Publications>: none of ${size} works is by ${names.map((name) => `“${name}”`).join(' or ')}`,
    `add them to content/references.bib, or your name as it is printed there to site.config.ts: publishedAs: ['${example ?? 'Hana Kim'}']`,
  ],
  unreadable: (part: string) => [`citation: “${part}” is not understood`, 'write [@key], [@key, p. 3] or [@one; @two]'],
  crossReference: (key: string) => [
    `@${key} is a reference of Quarto to a part of the text`,
    'write a link, [그림 1](#figure-1) or [절](#heading), or $\\eqref{label}$ for a formula',
  ],
  unknown: (key: string, nearest: string | undefined) => [
    `there is no reference “${key}”`,
    nearest
      ? `did you mean @${nearest}?`
      : `add it to content/references.bib, or write \\@${key} if no citation is meant`,
  ],
  joined: ['two works in one part of a citation', 'put ; between them: [@one; @two]'],
} satisfies Room
