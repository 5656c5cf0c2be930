import { formatDate, formatIso } from '@/lib/text/dates'
import { type Language, site } from '@/site.config'

interface DateTextProps {
  date: Date
  lang: Language
  form: 'prose' | 'list'
}

/** A date in the site's time zone. */
export function DateText({ date, lang, form }: DateTextProps) {
  return <time dateTime={formatIso(date, site.timeZone)}>{formatDate(date, lang, site.timeZone, form)}</time>
}
