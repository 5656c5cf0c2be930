import type { Room } from '@/lib/i18n/authors/room'

/** What the commands for pictures, papers, code, previews, counts and deployments say. */
export const operations = {
  noCounts: 'nothing is counted here: set COUNTS_URL, or give --url file:.data/counts.db',
  countsWritten: (posts: number, file: string) => `✓ ${posts} post(s) in ${file}`,
  countsRead: (posts: number, file: string) => `✓ ${posts} post(s) from ${file}`,
  cards: (cards: number, fetched: number, folder: string) =>
    `${cards} cards, ${fetched} fetched.${fetched > 0 ? ` Commit ${folder}.` : ''}`,
  unusedCard: (file: string) => `${file}: no post shows it any more`,
  withoutPicture: (reason: string) => `  without its picture: ${reason}`,
  unreadablePicture: (file: string, reason: string) => `${file} cannot be read (${reason})`,
  picturesChanged: (pictures: number, saved: string) => `${pictures} pictures changed, ${saved} saved.`,
  noWorkId: (written: string) =>
    `“${written}” is neither an arXiv identifier nor a DOI: write 2110.04366 or 10.18653/v1/2021.emnlp-main.243`,
  reviewed: (file: string) => `${file} reviews it already`,
  noFacts: (reason: string, isCited: boolean) =>
    `! ${reason}. ${isCited ? 'Nothing was written.' : 'The facts of the paper are left to you.'}`,
  citedAlready: (file: string, key: string) => `${file} has ${key} already: cite it as [@${key}]`,
  cited: (file: string, key: string) => `${file}: cite it as [@${key}]`,
  noPreviewSecret: 'PREVIEW_SECRET is not set: put the one of the deployment into .env.local, or into the environment',
  publicAlready: (url: string) => `The post is public already, unless the deployment is older: ${url}`,
  badDays: (days: string) => `--days ${days}: write a number from 1 to 90`,
  noPostIn: (slug: string, lang: string, nearest: string | undefined) =>
    `there is no post “${slug}” in ${lang}${nearest ? `: did you mean ${nearest}?` : ''}`,
  noRevalidateSecret: 'REVALIDATE_SECRET is not set: put the one of the deployment into .env.local, or the environment',
  noPaths: 'name paths, such as / /posts/lora, or say --all',
  noPath: (path: string) => `${path} is no path: write /${path}`,
  answered: (url: string, status: number, text: string) => `${url} answered ${status}: ${text}`,
  plotted: (file: string) => `Posts by month: ${file}`,
  notRun: (lang: string, known: readonly string[]) => [`“${lang}” cannot be run`, `mark blocks of ${known.join(', ')}`],
  noProgram: (program: string) => [`not run: there is no ${program} here`, `install ${program} to check this block`],
  blockFailed: (last: string) => [`the block failed: ${last}`, 'mend the code'],
  blockLate: (seconds: number, last: string) => [`the block ran longer than ${seconds} s: ${last}`, 'mend the code'],
  otherOutput: (printed: string, said: string | undefined) => [
    `the code prints something else: “${printed}”`,
    said === undefined ? 'add the line' : `the post says “${said}”`,
  ],
  longOutput: (most: number) => `it printed more than ${most} characters`,
  noKey: 'INDEXNOW_KEY is not set: write what `openssl rand -hex 16` prints, here and where the site is built',
  changes: (added: number, changed: number, removed: number) => `${added} new, ${changed} changed, ${removed} gone`,
  engineFailed: (host: string, reason: string, counts: string) =>
    `✗ ${host}: ${reason} (${counts}; told again the next time)`,
  wouldTell: (host: string, counts: string) => `${host} would be told of ${counts}`,
  noted: (host: string, counts: string) => `${host}: ${counts} noted, nothing said`,
  knowsAll: (host: string) => `${host} knows everything`,
  toldEngine: (host: string, counts: string, isPending: boolean) =>
    `${host} was told of ${counts}${isPending ? '; it still has to look at the key' : ''}`,
  more: (count: number) => `  and ${count} more (--json has all)`,
  badState: (file: string) => `${file} is no JSON: bring it back, or delete it and run with --record`,
  silent: (url: string, reason: string) => `${url} does not answer (${reason}): are you online, and is it up?`,
  noPages: (url: string, status: number) =>
    `${url} answers ${status} without a list of pages: is the site of this repository deployed there?`,
  otherSite: (site: string) => `the deployment was built for ${site}: set SITE_URL when it is built`,
  keyHidden: (url: string) => `${url} does not show the key: build and deploy the site with the same INDEXNOW_KEY`,
  badRequest: 'it does not understand the request: look for a new version of this program',
  badKey: (url: string) => `it does not accept the key: open ${url}, which must show it to everybody`,
  badHost:
    'it says that the URLs are not of this host: SITE_URL must be the address that readers use, and the key of that site',
  tooMuch: (wait: string | undefined) =>
    `it has heard too much of this site: try again ${wait ? `after ${wait}${/^\d+$/.test(wait) ? ' seconds' : ''}` : 'in an hour'}`,
  later: 'try again later',
  answers: (status: number, reason: string) => `answers ${status}: ${reason}`,
  noService: (host: string, reason: string) => `${host} does not answer (${reason})`,
  noWork: (host: string) => `${host} knows no such work`,
  busy: (host: string, status: number) => `${host} answers ${status}: try again later`,
  noPaper: (id: string) => `arXiv knows no paper ${id}`,
  noTitle: (id: string) => `Crossref has no title or no year for ${id}`,
} satisfies Room
