import type { Room } from '@/lib/i18n/authors/room'

/** Remedies for fields of `paper`. */
const paper: Readonly<Record<string, string>> = {
  arxiv: 'write the identifier alone: "2110.04366"',
  doi: 'write the DOI alone: 10.18653/v1/2022.emnlp-main.759',
  key: 'write letters, digits and -: lester2021power',
  year: 'write the year in four digits',
}

export const posts = {
  sameSlug: (slug: string, file: string) => [
    `two posts have the slug “${slug}”: this and ${file}`,
    'rename one of them',
  ],
  sameTagAddress: (name: string, known: string, where: { file: string; slug: string; isTie: boolean }) => [
    `tags: “${name}” and “${known}” (${where.file}) have one URL, /tags/${where.slug}`,
    where.isTie
      ? `as many posts have the one as the other: choose one, npm run blog -- tag rename "${name}" "${known}", or the other way round`
      : `write ${known} everywhere`,
  ],
  seriesGap: (name: string, parts: readonly number[]) => [
    `part: the series “${name}” has the parts ${parts.join(', ')}`,
    `number them 1 to ${parts.length}, each once`,
  ],
  lonelySeries: (name: string) => [`series: “${name}” has one part`, 'go on with it, or take series and part out'],
  noOriginal: (slug: string) => [
    `translationOf: there is no post “${slug}” in another language`,
    'write the slug of the original',
  ],
  sameAlias: (alias: string, other: string | undefined) => [
    other === undefined ? `aliases: ${alias} is there twice` : `aliases: ${alias} also leads to ${other}`,
    other === undefined ? 'take it out' : 'keep it in one of the posts',
  ],
  fileEnding: (name: string) => [`the file is called ${name}`, 'posts and pages end in .mdx'],
  languageOfName: (lang: string, endings: readonly string[]) => [
    `the site has no language “${lang}”`,
    `end the name in ${endings.join(' or ')}`,
  ],
  noSlug: (slug: string, proposal: string) => [
    `“${slug}” is no slug for a URL`,
    `call it ${proposal}: small letters, digits and single hyphens`,
  ],
  longSlug: (length: number, longest: number) => [`the slug has ${length} characters`, `shorten it to ${longest}`],
  reservedSlug: (slug: string) => [`“${slug}” stands for something else in URLs`, `call it ${slug}-post`],
  longSummary: (length: number) => [`summary has ${length} characters`, 'lists cut it at 300'],
  olderUpdated: ['updated: is older than the last of the changes', 'take it out: changes say it'],
  futureUpdated: ['updated: lies in the future', 'write the day of the change'],
  emptyTag: (tag: string) => [`“${tag}” has no letter or digit`, 'give the tag a name'],
  longTag: (start: string, length: number, most: number) => [`“${start}…” has ${length} characters`, `at most ${most}`],
  reservedTag: (tag: string) => [`“${tag}” has the address of the list of tags`, 'give the tag another name'],
  tagTwice: (tag: string) => [`“${tag}” is there twice`, 'write each tag once'],
  noAuthor: (id: string, nearest: string | undefined) => [
    `authors: site.config.ts has no author “${id}”`,
    nearest ? `did you mean ${nearest}?` : 'add it to authors in site.config.ts, or take it out',
  ],
  aliasNoPath: (alias: string) => [`“${alias}” is not a path`, 'write it from the root of the site: /entry/옛-주소'],
  aliasServed: (alias: string) => [`“${alias}” is served by the site itself`, 'take it out'],
  aliasQuery: (alias: string) => [`“${alias}” is a page with a query`, 'write the path alone'],
  aliasHome: (alias: string, queries: readonly string[]) => [
    `“${alias}” is the home page`,
    `a post is asked for by one of ?${queries.join('=, ?')}=`,
  ],
  similarTags: (tag: string, other: string) => [
    `tags: “${tag}” and “${other}” may be the same`,
    `write one of them everywhere, or declare it in tags.yml`,
  ],
  noLanguage: (lang: string, nearest: string | undefined, languages: readonly string[]) => [
    `the site has no language “${lang}”`,
    `write ${nearest ?? languages.join(' or ')}`,
  ],
  relativeCanonical: (url: string) => [`“${url}” is not an absolute URL`, 'write it with https://'],
  firstSummary: ['is still the one that a new post begins with', 'say what the post is about, or keep draft: true'],
  noDate: (name: string, value: string, forms: string) => [
    `${name}: “${value}” is no date`,
    `write a day of the calendar: ${forms}`,
  ],
  farDate: (name: string, value: string) => [
    `${name}: “${value}” is more than a year ahead`,
    'mend the year; a scheduled post may leave it',
  ],
  updatedBefore: ['is before date', 'take it out, or mend the date'],
  noPart: ['needs a part', 'add the line part: 1'],
  noSeries: ['belongs to no series', 'add the line series: "…"'],
  oddPart: (part: string) => [`${part} is no part number`, 'write 1, 2, 3 …'],
  paperField: (name: string, value: string) => [
    `paper.${name}: “${value}” is not in its form`,
    paper[name] ?? 'write an absolute URL',
  ],
  otherName: (tag: string, name: string, remedy: { there: string } | { isPlain: boolean }) => [
    `tags: “${tag}” is another name of “${name}” (tags.yml)`,
    'there' in remedy ? `take it out: ${remedy.there} is there` : `write ${name}${remedy.isPlain ? '' : ', in quotes'}`,
  ],
} satisfies Room
