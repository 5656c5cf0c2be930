import { formatIso, parseWrittenDate } from '@/lib/text/dates'

const written =
  /^(\d{4})[-./년]\s*(\d{1,2})[-./월]\s*(\d{1,2})[.일]?(?:[T,\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/

/**
 * Converts a date of another platform to a form of front matter: a day stays a day, a time gets a zone.
 * @param timeZone for times without a zone
 * @returns undefined when it is not a date
 * @example parseSourceDate('2020. 1. 2. 13:04', 'Asia/Seoul') // => '2020-01-02T13:04:00+09:00'
 */
export function parseSourceDate(text: string | undefined, timeZone: string): string | undefined {
  const parts = written.exec(text?.trim() ?? '')
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second = '00', zone] = parts
  const two = (part: string) => part.padStart(2, '0')
  const date = `${year}-${two(month!)}-${two(day!)}`
  if (hour === undefined) return parseWrittenDate(date, timeZone) && date
  const offset = zone?.replace('UTC', 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''
  const instant = parseWrittenDate(`${date}T${two(hour)}:${minute}:${second}${offset}`, timeZone)
  return instant && formatIso(instant, timeZone)
}
