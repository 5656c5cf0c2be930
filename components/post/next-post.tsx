import { Compounds, TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import { findNext, getReferences, type Post } from '@/lib/content'
import { cutAtWord } from '@/lib/content/measure'
import { getMessages } from '@/lib/i18n/messages'
import { getBody } from '@/lib/markdown'

/** The one post to read after this, with its first figure. */
export async function NextPost({ post }: { post: Post }) {
  const next = findNext(post)
  if (!next) return null
  const messages = getMessages(post.lang)
  const { slug, lang, title, series, summary, verdict } = next.post
  const { figure } = await getBody(next.post, getReferences(), 'figure')
  return (
    <section aria-label={messages.readNext} className="next-post">
      <div>
        <p className="text-muted text-sm">
          {next.isPart && series ? messages.series(series.name, series.part) : messages.readNext}
        </p>
        <h2 className="mt-1 font-bold text-xl leading-snug">
          <a href={routes.post(lang, slug)}>
            <TitleText title={title} />
          </a>
        </h2>
        <p className="mt-2 text-[0.9375rem] leading-relaxed">
          <Compounds text={verdict ?? cutAtWord(summary, 120)} />
        </p>
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: of a compiled body (prose.tsx) */}
      {figure && <div className="next-figure" aria-hidden="true" dangerouslySetInnerHTML={{ __html: figure }} />}
    </section>
  )
}
