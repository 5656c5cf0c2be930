import type { Room } from '@/lib/i18n/authors/room'

export const commands = {
  checked: (files: number, errors: number, warnings: number, more: readonly string[]) =>
    `Content: ${[`${files} files`, `${errors} errors`, `${warnings} warnings`, ...more].join(', ')}.`,
  fixed: (count: number) => `${count} fixed`,
  rewritten: (find: string, replace: string) => `mended: ${find} → ${replace}`,
  blocksRun: (count: number, isIsolated: boolean) =>
    `${count} code blocks run${isIsolated ? '' : ', with the network'}`,
  addressesAsked: (count: number, asked: number) => `${count} addresses elsewhere, ${asked} asked now`,
  codeIsRun: (files: readonly string[]) => `Code is run of ${files.join(', ')}.`,
  reviewAsCode: 'a build runs code of this post: review it as code',
  askTitle: 'Title: ',
  noTitle: 'a post needs a title: npm run blog -- new "제목"',
  askAddress: (proposal: string) => `Address, /posts/… [${proposal}]: `,
  madeAddress: (slug: string) =>
    `The title gives no address in Latin letters: it is ${slug}. For another: npm run blog -- rename ${slug} <address>`,
  noAddress: (slug: string) => `“${slug}” is no address: write small letters, digits and single hyphens.`,
  noLanguage: (lang: string, languages: readonly string[]) =>
    `the site has no language “${lang}”: write ${languages.join(' or ')}`,
  noSlugOption: (slug: string) => `“${slug}” is no slug: write --slug with small letters, digits and single hyphens`,
  fileTaken: (file: string) => `${file} is there already: choose another --slug`,
  fileThere: (file: string) => `${file} is there already`,
  onlyLanguage: (lang: string) =>
    `--from begins a translation, and the site has no language but ${lang}: add another to languages in site.config.ts first`,
  askLanguage: (languages: readonly string[]) =>
    `--from wants the language of the translation: --lang ${languages.join(' or ')}`,
  noPost: (slug: string, nearest: string | undefined) =>
    `there is no post “${slug}”${nearest ? `: did you mean ${nearest}?` : ''}`,
  translated: (file: string, lang: string) => `${file} is in ${lang} already`,
  noSlug: (slug: string) => `“${slug}” is no slug: write small letters, digits and single hyphens`,
  postThere: (slug: string) => `there is a post “${slug}” already`,
  renamed: (from: string, to: string, moved: readonly string[], links: number, files: number, hasAlias: boolean) =>
    `${from} → ${to}: ${moved.join(', ')}; ${links} links in ${files} files.${hasAlias ? ` /posts/${from} leads there.` : ''}\nTo take it back: npm run blog -- rename ${to} ${from} --no-alias`,
  emptyTag: (tag: string) => `“${tag}” has no letter or digit`,
  noTag: (tag: string, nearest: string | undefined) =>
    `no post has the tag “${tag}”${nearest ? `: did you mean ${nearest}?` : ''}`,
  otherTag: (taken: string, from: string) =>
    `“${taken}” is another tag: write ${from} among its aliases in tags.yml, and it in the posts`,
  renamedTag: (from: string, to: string, posts: number, has: { isDeclared: boolean; isReversible: boolean }) =>
    `${from} → ${to} in ${posts} posts${has.isDeclared ? ' and tags.yml' : ''}.${has.isReversible ? `\nTo take it back: npm run blog -- tag rename "${to}" "${from}" --no-alias` : ''}`,
  panel: 'Problems in the content',
  warning: 'warning: ',
} satisfies Room
