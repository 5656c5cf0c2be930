import { BodyParts } from '@/components/post/body-parts'
import { Prose } from '@/components/post/prose'
import { TableOfContents } from '@/components/post/table-of-contents'
import { SiteFrame } from '@/components/site/site-frame'
import { routes } from '@/lib/addresses/routes'
import { joinReferences, readBibliography } from '@/lib/bibliography'
import { getLanguage } from '@/lib/i18n/messages'
import { getWrittenBody } from '@/lib/markdown'
import { buildAlternates } from '@/lib/metadata/seo'

/** The writing guide `docs/writing.md` as a page: only in `npm run dev` (`pageExtensions`). */
export default async function WritingPage({ params }: { params: Promise<{ lang: string }> }) {
  const lang = getLanguage((await params).lang)
  const references = joinReferences(readBibliography('docs/writing').references, [])
  const body = await getWrittenBody({ file: 'writing.md', lang: 'en' }, references, 'docs')
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.posts(other))}>
      <BodyParts {...body} />
      <article className="post" lang="en">
        <h1 className="mb-8 font-bold text-3xl leading-tight">Every element of a post</h1>
        <TableOfContents headings={body.headings} lang={lang} />
        <Prose html={body.html} lang={lang} />
      </article>
    </SiteFrame>
  )
}
