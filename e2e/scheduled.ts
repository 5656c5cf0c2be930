import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { siteUrl } from './addresses'
import { secret } from './fixtures'

/** When the first scheduled post of a site's content is due, in epoch milliseconds. */
export function readDue(directory: string): number {
  const post = readFileSync(path.join(directory, 'content/posts/scheduled-post.mdx'), 'utf8')
  return Date.parse(/^date: (.*)$/m.exec(post)![1]!)
}

/** The names of a post by which doors are asked for it. */
interface Names {
  latin: string
  begun: string
  hangul: string
  /** Both, typed with the keyboard in the other language. */
  switched: [string, string]
  initials: string
  year: string
  old: string
  arxiv: string
  number: string
}

/** Those of the scheduled post, and of one like it that does not exist. */
const real: Names = {
  latin: 'quokka',
  begun: 'quokk',
  hangul: '쿼카',
  switched: ['ㅃㅕㅐㅏㅏㅁ', 'znjzk'],
  initials: 'ㅋㅋㅈ',
  year: secret.year,
  old: '1971',
  arxiv: secret.arxiv,
  number: '77777',
}
const none: Names = {
  latin: 'vyrrka',
  begun: 'vyrrk',
  hangul: '뷔캬',
  switched: ['ㅍㅛㄱㄱㅏㅁ', 'qnlzi'],
  initials: 'ㅂㅋㅈ',
  year: '2079',
  old: '1979',
  arxiv: '7906.09685',
  number: '79999',
}

const encode = encodeURIComponent

/** Questions of a search that only this post answers. */
function listQuestions({ latin, begun, hangul, switched, initials, year, arxiv }: Names): string[] {
  return [
    ...[`${latin}title`, `${latin}titel`, `${hangul}제목`, `${hangul}제묵`, initials, `${hangul}ㅈ`, `${hangul}제모`],
    ...[`${switched[0]}샤싣`, `${switched[1]}wpahr`, `${latin}summary`, `${hangul}요약`, `${latin}body`],
    ...[`${hangul}모델`, `${hangul}본문에서`, begun, hangul],
    ...[`"${latin}body speaks of"`, `"${latin}body speaks of marsupials" lang:en`, `lang:ko "${hangul}모델을 쓴다"`],
    ...[`${latin}body marsupials -lora`, `lang:en ${latin}body`, `${latin}paper`, `${latin}son`, arxiv],
    ...[`${hangul}태그`, `${hangul}별칭`, `tag:${hangul}태그`, `${latin}conf`, `venue:${latin}conf`, `year:${year}`],
  ]
}

/** Addresses that lead to the post, or to what only it is in, by language. */
function listAddresses({ latin, hangul, year, old, number }: Names, prefix: string): string[] {
  const [tag, name, series] = [`${hangul}태그`, `${hangul}별칭`, `${hangul}연재`]
  return [
    ...['', '.md'].map((end) => `${prefix}/posts/${latin}-in-waiting${end}`),
    ...['posts/', 'series/', `archive/${old}/`].map((folder) => `${prefix}/${folder}${latin}-old`),
    `${prefix}/${latin}-alias`,
    ...['', '/feed.xml', '/atom.xml', '/feed.json'].map((end) => `${prefix}/tags/${encode(tag)}${end}`),
    `${prefix}/tags/${encode(tag.normalize('NFD'))}`,
    ...['', '/feed.xml'].map((end) => `${prefix}/tags/${encode(name)}${end}`),
    ...['', '/feed.xml'].map((end) => `${prefix}/series/${encode(series)}${end}`),
    ...[`year/${year}`, `venue/${latin}conf`, `tag/${encode(tag)}`].map((part) => `${prefix}/papers/${part}`),
    `/api/oembed?url=${encode(`${siteUrl}${prefix}/posts/${latin}-in-waiting`)}`,
    ...(prefix
      ? [`/?p=${number}8`]
      : [`/?p=${number}7`, `/?utm_source=mail&p=${number}7`, `/m/${latin}-alias`, `/tag/${encode(tag)}`]),
    ...(prefix ? [] : [`/category/${encode(name)}`, `/tag/${encode(name)}`]),
  ]
}

function listDoors(names: Names): string[] {
  return ['', '/en'].flatMap((prefix) => {
    const lang = prefix ? 'en' : 'ko'
    const { latin, hangul } = names
    return [
      ...listQuestions(names).flatMap((question) => [
        `/api/search?lang=${lang}&q=${encode(question)}`,
        `${prefix}/search?q=${encode(question)}`,
        `/api/nearest?lang=${lang}&path=${encode(`/posts/${question}`)}`,
      ]),
      ...['태그', '별칭'].map((end) => `/api/search?lang=${lang}&q=lora&tag=${encode(hangul + end)}`),
      `/api/nearest?lang=${lang}&path=/posts/${latin}-in-waiting`,
      ...listAddresses(names, prefix),
      ...[`posts/${latin}-in-waiting`, `tags/${encode(`${hangul}태그`)}`].map((id) => `${prefix}/cards/1/${id}.png`),
    ]
  })
}

/** Every door of the site, asked for the scheduled post, and for one that does not exist. */
export const doors = listDoors(real).map((door, index) => [door, listDoors(none)[index]!] as const)

export const questions = listQuestions(real)
export const addresses = ['', '/en'].flatMap((prefix) => listAddresses(real, prefix))

let readers = 0

/** What an answer says, without the names that it was asked for. */
export async function readAnswer(request: APIRequestContext, door: string): Promise<string> {
  readers += 1 // each search is that of another reader: nobody may ask for so many
  const address = `10.0.${readers >> 8}.${readers & 255}`
  const answer = await request.get(door, { maxRedirects: 0, headers: { 'X-Forwarded-For': address } })
  const text = `${answer.status()} ${answer.headers().location ?? ''}\n${await answer.text()}`
  return [real, none]
    .flatMap((names) => Object.entries(names).flatMap(([key, name]) => [name].flat().map((one) => [key, one] as const)))
    .flatMap(([key, name]) =>
      [name, name.normalize('NFD'), encode(name), encode(name.normalize('NFD'))].map((one) => [key, one] as const),
    )
    .reduce((sofar, [key, name]) => sofar.replace(new RegExp(name, 'gi'), `(${key})`), text)
    .replace(/nonce="[^"]*"/g, '')
}
