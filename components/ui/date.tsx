import { type DateForm, formatDate, formatIso } from '@/lib/text/dates'
import { type Language, site } from '@/site.config'

interface DateTextProps {
  date: Date
  lang: Language
  form: DateForm
}

/** A date in the site's time zone. */
export function DateText({ date, lang, form }: DateTextProps) {
  return (
    <time className="tabular" dateTime={formatIso(date, site.timeZone)}>
      {formatDate(date, lang, site.timeZone, form)}
    </time>
  )
}
