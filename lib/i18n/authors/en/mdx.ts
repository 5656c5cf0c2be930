import type { Room } from '@/lib/i18n/authors/room'

/** What is not MDX, by what was most likely meant. */
export const mdx = {
  openComment: [
    'not valid MDX: a comment is not closed, or has an empty line in it',
    'close the comment: <!-- … -->, without an empty line in a sentence',
  ],
  autolink: [
    'not valid MDX: an address between angle brackets is read as a tag',
    'write the link as [text](https://…), without angle brackets',
  ],
  selfClosing: (name: string) => [`not valid MDX: <${name}> is not closed`, 'close the tag itself: <img … />'],
  openTag: (name: string) => [
    `not valid MDX: of <${name}> and </${name}> one is missing, or stands in another paragraph`,
    'close the tag, or write \\< if no tag is meant',
  ],
  lessThan: [
    'not valid MDX: a < begins a tag here, and none follows',
    'write \\< or &lt; for the sign, or put a formula between dollars: $p < 0.05$',
  ],
  module: [
    'not valid MDX: the paragraph begins with import or export, and is no code',
    'a paragraph that begins with import or export is code in MDX: put the word between backticks, or begin otherwise',
  ],
  brace: [
    'not valid MDX: a { begins code here, and what follows is none, or is not closed',
    'write \\{ for a brace in text, or put code between backticks',
  ],
  escape: (reason: string) => [
    `not valid MDX: “${reason}”`,
    'escape the sign with a backslash, or put it between backticks',
  ],
} satisfies Room
