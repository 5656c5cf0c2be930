import type { Room } from '@/lib/i18n/authors/room'

export const pages = {
  samePage: (slug: string, file: string) => [`two files are the page /${slug}: this and ${file}`, 'rename one of them'],
  reserved: (slug: string) => [
    `the site has something else at /${slug}`,
    `give the page another name: ${slug}-page.mdx`,
  ],
  hiddenByPublic: (slug: string) => [`public/ has ${slug}, too, which would hide the page`, 'rename one of them'],
  noPage: (page: string, nearest: string | undefined) => [
    `navigation: there is no page “${page}”`,
    `${nearest ? `did you mean '${nearest}'? Otherwise write` : 'write'} content/pages/${page}.mdx, or take it out`,
  ],
  noPostTagged: (tag: string) => [`navigation: no post has the tag “${tag}”`, 'write it as posts do, or take it out'],
  noOwnFile: (field: string, url: string) => [
    `${field}: nothing is at “${url}”`,
    `put the file at public${url}, or write the address of one that is there`,
  ],
  keyTwice: (key: string, from: string, isSame: boolean) => [
    `paper: its key “${key}” is also in ${from}`,
    isSame ? 'take the entry out of references.bib: the post already says it' : 'give the paper another key: …',
  ],
  noToken: (name: string, nearest: string | undefined, file: string) => [
    `there is no token ${name}`,
    nearest ? `did you mean ${nearest}?` : `take it out; ${file} has the names`,
  ],
  noThemeFile: (url: string, file: string) => [
    `url(${url}): there is no file ${file}`,
    'put the file there, and write its path from theme.css: url(./public/fonts/name.woff2)',
  ],
  themeFileBelowPath: (url: string, basePath: string, better: string) => [
    `url(${url}): the site lies below ${basePath}, and this leads outside of it`,
    `write ${better}`,
  ],
  noColour: (name: string, value: string) => [
    `${name}: “${value}” is no colour of both themes`,
    'write light-dark(#in-light, #in-dark)',
  ],
  lowContrast: (
    text: string,
    colour: string,
    ground: string,
    groundColour: string,
    contrast: string,
    theme: 'light' | 'dark',
    least: number,
    better: string | undefined,
  ) => [
    `${text} (${colour}) on ${ground} (${groundColour}) has a contrast of ${contrast} in the ${theme} theme`,
    better
      ? `at least ${least} can be read by all: ${better} for ${text} would do`
      : `at least ${least} can be read by all: choose another ground`,
  ],
  noListOfLists: (example: string) => ['not a list of lists', `write ${example}`],
  fewNames: (example: string) => ['not two names or more', `write ${example}`],
  nameTwice: (name: string) => [`“${name}” stands twice`, 'write all names of one thing in one line'],
  noTags: (example: string) => ['not a list of tags', `write ${example}`],
  badTag: (name: string, example: string) => [`“${name}” is not in its form`, `write ${example}`],
  twoTags: (name: string, first: string) => [
    `“${name}” is a name of two tags, one of them “${first}”`,
    'leave it with one of them',
  ],
  nothingYet: [
    'there is no post yet',
    'npm run blog -- new "제목" writes one, and npm run blog -- init a first one with all that a blog needs',
  ],
  badTopic: (topic: string, mistake: 'unknown' | 'itself' | 'below') => [
    `topic: “${topic}” ${{ unknown: 'is not a tag of this file', itself: 'is the tag itself', below: 'has a topic of its own' }[mistake]}`,
    'name a tag that stands for itself',
  ],
  badList: (reason: string, example: string) => [reason, `write ${example}`],
} satisfies Room
