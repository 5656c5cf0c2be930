import { formatDate, formatIso } from '@/lib/text/dates'
import { type Language, site } from '@/site.config'

interface DateTextProps {
  date: Date
  lang: Language
  form: 'prose' | 'list'
}

/** A day in the time zone of the site, whatever zone the server runs in. */
export function DateText({ date, lang, form }: DateTextProps) {
  return <time dateTime={formatIso(date, site.timeZone)}>{formatDate(date, lang, site.timeZone, form)}</time>
}
