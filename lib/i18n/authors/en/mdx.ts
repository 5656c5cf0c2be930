import type { Room } from '@/lib/i18n/authors/room'

export const mdx = {
  openComment: 'close the comment: <!-- … -->, without an empty line in a sentence',
  autolink: 'write the link as [text](https://…), without angle brackets',
  selfClosing: 'close the tag itself: <img … />',
  openTag: 'close the tag, or write \\< if no tag is meant',
  lessThan: 'write \\< or &lt; for the sign, or put a formula between dollars: $p < 0.05$',
  module:
    'a paragraph that begins with import or export is code in MDX: put the word between backticks, or begin otherwise',
  brace: 'write \\{ for a brace in text, or put code between backticks',
  escape: 'escape the sign with a backslash, or put it between backticks',
  invalid: (reason: string, remedy: string) => [`not valid MDX: ${reason}`, remedy],
} satisfies Room
