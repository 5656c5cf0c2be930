import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { Folder } from '@/lib/import/folder'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { mapProse } from '@/lib/import/split-code'
import { formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'

/** The name of a page in an export: its title, and its id. */
export const pageName = /^(.*?)[ _]?([0-9a-f]{32})\.md$/

/** Reads an export of Notion (*Export → Markdown & CSV*): a page is a file, what lies in it is a folder beside. */
export async function readNotion(root: string): Promise<SourceSite> {
  const folder = new Folder(root)
  const files = folder.names.filter((name) => pageName.test(path.posix.basename(name)))
  return readEach(files, (file) => readPost(file, folder))
}

/** Names of properties, in English and Korean. */
const names = {
  date: /^(?:date|publish(?:ed)?(?: ?(?:at|date|on))?|created(?: ?(?:at|time|on))?|날짜|(?:작성|생성|발행|게시)(?:일|일시| 일시| ?날짜))$/i,
  updated: /^(?:updated|last ?edited(?: time)?|(?:최종 ?)?(?:수정|편집)(?:일|일시| 일시| ?날짜))$/i,
  tags: /^(?:tags?|keywords?|category|categories|topics?|태그|키워드|분류|카테고리|주제)$/i,
  status: /^(?:status|상태)$/i,
  published: /^(?:public|published|공개|발행|게시)$/i,
  summary: /^(?:summary|description|요약|설명)$/i,
  slug: /^(?:slug|주소)$/i,
}
/** A date under a name of the author's own, such as `강의 날짜`, but no deadline. */
const ownDate = /(?:date|created|written|날짜|작성|생성|발행|게시|일시)/i
const otherDate = /(?:due|deadline|end|edit|updat|modif|마감|종료|수정|편집)/i

const isOpen = /^(?:done|complete|completed|published?|public|live|yes|true|완료|발행|게시|공개)/i

function readPost(file: string, folder: Folder): SourcePost {
  const location = folder.find(file)!
  const [, named = '', id = ''] = pageName.exec(path.posix.basename(file))!
  const whole = readFileSync(location, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (whole.trim() === '') throw new Error(noteTexts.emptyPage)
  const [heading = '', first = named] = /^\s*# ([^\n]+)\n*/.exec(whole) ?? []
  const { properties, rest } = readProperties(whole.slice(heading.length))
  const find = (pattern: RegExp) => Object.entries(properties).find(([name]) => pattern.test(name))?.[1]
  const own = Object.entries(properties).find(
    ([name, value]) => ownDate.test(name) && !otherDate.test(name) && parseNotionDate(value),
  )
  const given = parseNotionDate(find(names.date)) ?? parseNotionDate(own?.[1])
  const date = given ?? formatIso(statSync(location).mtime, site.timeZone).slice(0, 10)
  const state = find(names.status) ?? find(names.published)
  const draft = given === undefined || (state !== undefined && !isOpen.test(state))
  const title = first
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim()
    .normalize('NFC')
  const dashed = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  const message = noteTexts.fileDateDraft
  return {
    from: file,
    title,
    date,
    updated: parseNotionDate(find(names.updated)),
    tags: Object.entries(properties).flatMap(([name, value]) =>
      names.tags.test(name) ? value.split(',').map((tag) => tag.trim()) : [],
    ),
    draft,
    summary: find(names.summary),
    slug: find(names.slug),
    aliases: draft ? [] : [`/${dashed}-${id}`, `/${id}`],
    body: { format: 'markdown', text: readAsides(rest), breaksLines: true },
    written: rest,
    notes: [
      ...(given ? [] : [{ kind: 'changed' as const, message, about: date }]),
      ...Object.entries(properties)
        .filter(([name, value]) => value && name !== own?.[0] && !Object.values(names).some((one) => one.test(name)))
        .map(([name, value]) => ({
          kind: 'lost' as const,
          message: noteTexts.property,
          about: `${name}: ${value}`,
        })),
    ],
    findFile: (reference) => folder.findReference(reference, path.posix.dirname(file), ['']),
  }
}

/** Lines `Name: value` between the title and the text. */
function readProperties(text: string): { properties: Record<string, string>; rest: string } {
  const [written = ''] = /^(?:[^\n:]{1,40}: [^\n]*\n)+(?=\n|$)/.exec(text) ?? []
  const properties: Record<string, string> = {}
  for (const [, name, value] of written.matchAll(/^([^\n:]+): (.*)$/gm)) properties[name!.trim()] = value!.trim()
  const lines = Object.entries(properties)
  const isKnown = lines.some(([name]) => Object.values(names).some((pattern) => pattern.test(name)))
  return isKnown || lines.length > 1 ? { properties, rest: text.slice(written.length) } : { properties: {}, rest: text }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * @example parseNotionDate('January 2, 2024 3:04 PM') // => '2024-01-02T15:04:00+09:00'
 * @example parseNotionDate('2024년 1월 2일 오후 3:04') // => '2024-01-02T15:04:00+09:00'
 */
export function parseNotionDate(written: string | undefined): string | undefined {
  const text = written
    ?.replace(/^@/, '')
    .replace(/\s*(?:→|\(GMT).*$/, '')
    .trim()
  if (!text) return undefined
  const english = /^([a-z]{3})[a-z]*\.? (\d{1,2}), (\d{4})(.*)$/i.exec(text)
  const day = english ? `${english[3]}-${months.indexOf(english[1]!.toLowerCase()) + 1}-${english[2]}` : undefined
  const [, before = '', time, after = ''] = /(오전|오후)?\s*(\d{1,2}:\d{2})\s*(AM|PM)?$/i.exec(text) ?? []
  const plain = day ?? text.replace(/\s*(?:오전|오후)?\s*\d{1,2}:\d{2}\s*(?:AM|PM)?$/i, '')
  if (!time) return parseSourceDate(plain, site.timeZone)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const half = /오후|PM/i.test(before + after) ? 12 : 0
  const hours = before || after ? (hour % 12) + half : hour
  const isDotted = /[년월]/.test(plain)
  const pad = (value: number) => String(value).padStart(2, '0')
  return parseSourceDate(
    `${isDotted ? plain.replace(/일$/, '').replace(/[년월]\s*/g, '-') : plain} ${pad(hours)}:${pad(minute)}`,
    site.timeZone,
  )
}

/** `<aside>` with an emoji is a callout. */
function readAsides(text: string): string {
  return mapProse(text, (prose) =>
    prose.replace(/^<aside>\n([\s\S]{0,20000}?)\n*<\/aside>/gm, (_, inner: string) => {
      const plain = inner.replace(/^\s*(?:<img[^<>]*>|\p{Extended_Pictographic}\uFE0F?)\s*/u, '')
      return ['> [!NOTE]', ...plain.split('\n').map((line) => `> ${line}`.trimEnd())].join('\n')
    }),
  )
}
