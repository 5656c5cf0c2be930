import { createElement } from 'react'
import { DateText } from '@/components/ui/date'
import { Dot } from '@/components/ui/dot'
import { Compounds, TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'
import { Verdict } from './verdict'

interface SeriesPartsProps {
  lang: Language
  parts: readonly Post[]
  /** A line each, below the name of the series. */
  isDense?: boolean
  /** Of the titles of parts. */
  heading?: 'h2' | 'h3'
}

/** The parts of a series in order. `enhance/series-progress.ts` marks those that were read on this device. */
export function SeriesParts({ lang, parts, isDense = false, heading = 'h2' }: SeriesPartsProps) {
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
          <li
            key={part.slug}
            className={`series-part flex items-baseline gap-x-4 border-line border-t ${isDense ? 'py-1.5' : 'py-6'}`}
            suppressHydrationWarning
          >
            <span className="w-5 shrink-0 font-semibold text-accent tabular">{part.series?.part}</span>
            {isDense ? <Row part={part} lang={lang} /> : <Entry part={part} lang={lang} heading={heading} />}
          </li>
        ))}
      </ol>
    </>
  )
}

function Row({ part, lang }: { part: Post; lang: Language }) {
  return (
    <div className="min-w-0 grow gap-x-4 sm:flex sm:items-baseline">
      <a href={routes.post(lang, part.slug)} className="block grow py-0.5 leading-snug hover:text-accent">
        <TitleText title={part.title} />
      </a>
      <span className="shrink-0 text-muted text-sm">
        <DateText date={part.publishedAt} lang={lang} form="list" />
      </span>
    </div>
  )
}

function Entry({ part, lang, heading }: { part: Post; lang: Language; heading: 'h2' | 'h3' }) {
  return (
    <div className="grid gap-2">
      {createElement(
        heading,
        { className: 'font-bold text-[1.2rem] leading-snug' },
        <a href={routes.post(lang, part.slug)} className="hover:text-accent">
          <TitleText title={part.title} />
        </a>,
      )}
      {part.verdict ? (
        <Verdict post={part} />
      ) : (
        <p className="leading-relaxed">
          <Compounds text={part.summary} />
        </p>
      )}
      <p className="text-muted text-sm">
        <DateText date={part.publishedAt} lang={lang} form="list" />
        <Dot />
        {getMessages(lang).minutes(part.minutes)}
      </p>
    </div>
  )
}
