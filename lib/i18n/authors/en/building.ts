import type { Room } from '@/lib/i18n/authors/room'

/** What `npm run build`, `npm start`, `npm run release` and `npm run export` say to who started them. */
export const building = {
  current: 'The build is current.',
  local: (url: string) => `SITE_URL is not set: links and feeds say ${url}.`,
  addressKept: (url: string) => `SITE_URL is not set: it stays ${url}, as the last build had it.`,
  fullDisk: (megabytes: number) => `✗ The disk is full: ${megabytes} MB are left. Make room, and build again.`,
  pagesKept: (count: number) => `${count} pages are as they were.`,
  released: (folder: string) => `${folder} is current.`,
  servedBy: (command: string, folder: string) => `${command} in ${folder} serves it.`,
  leftOut: (what: readonly string[]) => `Files have no server. Left out: ${what.join(', ')}.`,
  features: {
    COUNTS_URL: 'counts of views and likes',
    PREVIEW_SECRET: 'previews of drafts',
    REVALIDATE_SECRET: 'revalidation by request',
    REDIS_URL: 'several instances',
  },
  scheduled: (count: number, next: string) =>
    `Scheduled posts: ${count}. Export again after ${next} (docs/deploying.md).`,
  exported: (
    out: string,
    files: number,
    searched: number,
    redirects: number,
    host: string,
    seconds: string,
    url: string,
  ) =>
    `✓ ${out}: ${files} pages and files, ${searched} files of the search, ${redirects} old addresses, ${host} in ${seconds} s, for ${url}.`,
  brokenLinks: (count: number) =>
    count === 1 ? '1 link of the site leads nowhere:' : `${count} links of the site lead nowhere:`,
  queriesLost: (count: number, shown: readonly string[]) =>
    `! Files cannot tell queries apart: ${count} old addresses are lost, such as ${shown.join(', ')}`,
  waiting: '\nWaiting: save the file when it is mended, and the dev server starts.',
} satisfies Room
