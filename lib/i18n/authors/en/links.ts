import type { Room } from '@/lib/i18n/authors/room'

export const links = {
  empty: ['the link has no address', 'write where it leads: [text](/posts/…)'],
  ownMachine: (url: string) => [
    `${url} is the reader’s own machine: nobody else finds anything there`,
    'write the public address, or the path alone (/posts/…); between backticks, if readers are to start something there',
  ],
  badPercent: (url: string) => [`the link “${url}” has a % that stands for nothing`, 'write %25 for a percent sign'],
  relative: (url: string, meant: string | undefined) => [
    `the link “${url}” is relative`,
    `write it from the root of the site: ${meant ?? '/posts/…'}`,
  ],
  old: (url: string, moved: string) => [`the link “${url}” is an old address`, `write ${moved}`],
  nowhere: (url: string, nearest: string | undefined) => [
    `the link “${url}” leads nowhere`,
    nearest ? `did you mean ${nearest}?` : 'link to a page of the site, or with https:// elsewhere',
  ],
  toDraft: (url: string) => [`the link “${url}” leads to a draft`, 'publish it first, or take the link out'],
  toScheduled: (url: string) => [
    `the link “${url}” leads to a post that is not public yet`,
    'wait with the link, or give this post a later date',
  ],
  noHeading: (url: string, nearest: string | undefined, headings: readonly string[]) => [
    `the link “${url}” names no heading of the page`,
    nearest
      ? `did you mean #${nearest}?`
      : `headings are ${headings
          .slice(0, 6)
          .map((id) => `#${id}`)
          .join(', ')}`,
  ],
  hiddenByAlias: (alias: string, isPage: boolean) => [
    `aliases: “${alias}” hides ${isPage ? 'a page of the site' : 'a file in public/'}`,
    'take it out',
  ],
  noText: (url: string) => [`the link to ${url} has no text`, 'write [text](address)'],
  vague: (text: string) => [
    `the text of the link, “${text}”, does not say where it leads`,
    'name what is there: [LoRA 논문](…)',
  ],
  vagueAlt: (alt: string) => [
    `the alternative text “${alt}” does not say what is to be seen`,
    'describe the picture in a sentence',
  ],
  noColumnHead: (column: number) => [`column ${column} of the table has no head`, 'name it in the first row'],
  scheme: (scheme: string) => [`a link to ${scheme}`, 'link to http, https, mailto, tel, #section or /path'],
  noScheme: (address: string) => ['it is another site without its scheme', `write https:${address}`],
  ambiguous: ['browsers read it in several ways', 'write https:// and the name of the site'],
  mailHeaders: ['it has headers other than a subject', 'write mailto: and the address alone'],
  severalReaders: ['it goes to several readers', 'write mailto: and one address'],
  userName: ['the name before @ looks like another site', 'leave out what stands before @'],
  unclear: (url: string, reason: string, remedy: string) => [`a link to ${url}: ${reason}`, remedy],
  gone: (url: string, status: number | undefined) => [
    `${url} ${status === undefined ? 'has no host any more' : `answers ${status}`}`,
    'link to where it is now, or to web.archive.org',
  ],
} satisfies Room
