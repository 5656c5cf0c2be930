import { DateText } from '@/components/ui/date'
import { routes } from '@/lib/addresses/routes'
import type { Post } from '@/lib/content'
import { cutAtWord } from '@/lib/content/measure'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** The parts of a series in order. `enhance/series-progress.ts` marks those that were read on this device. */
export function SeriesParts({ lang, parts }: { lang: Language; parts: readonly Post[] }) {
  const messages = getMessages(lang)
  return (
    <>
      <series-progress
        data-progress={messages.seriesProgress}
        data-read={messages.readPart}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; filled by a script
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      <ol>
        {parts.map((part) => (
          <li key={part.slug} className="series-part flex gap-x-5 border-line border-t py-6" suppressHydrationWarning>
            <span className="w-6 shrink-0 pt-0.5 text-right font-semibold text-accent tabular">
              {part.series?.part}
            </span>
            <div>
              <h2 className="font-bold text-[1.2rem] leading-snug tracking-tight">
                <a href={routes.post(lang, part.slug)} className="hover:text-accent">
                  {part.title}
                </a>
              </h2>
              <p className="mt-1.5 leading-relaxed">{cutAtWord(part.summary, 160)}</p>
              <p className="mt-1.5 text-muted text-sm">
                <DateText date={part.publishedAt} lang={lang} form="list" />
                <span aria-hidden="true"> · </span>
                {messages.minutes(part.minutes)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
