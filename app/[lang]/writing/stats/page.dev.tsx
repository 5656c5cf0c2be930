import { BodyParts } from '@/components/post/body-parts'
import { Prose } from '@/components/post/prose'
import { SiteFrame } from '@/components/site/site-frame'
import { routes } from '@/lib/addresses/routes'
import { authorLanguage, say } from '@/lib/i18n/authors'
import { getLanguage } from '@/lib/i18n/messages'
import { buildAlternates } from '@/lib/metadata/seo'
import { compileStats } from '@/lib/writing/compile-stats'

/** The figures of `npm run blog -- stats` as a page, with charts: only in `npm run dev` (`pageExtensions`). */
export default async function StatsPage({ params }: { params: Promise<{ lang: string }> }) {
  const lang = getLanguage((await params).lang)
  const body = await compileStats(lang)
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.posts(other))}>
      <BodyParts {...body} />
      <article className="post" lang={authorLanguage}>
        <h1 className="mb-8 font-bold text-3xl leading-tight tracking-tight">{say.stats.title}</h1>
        <Prose html={body.html} lang={lang} />
      </article>
    </SiteFrame>
  )
}
