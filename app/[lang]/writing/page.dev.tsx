import '@/app/post.css'
import '@/app/text.css'
import { BodyParts } from '@/components/post/body-parts'
import { Prose } from '@/components/post/prose'
import { TableOfContents } from '@/components/post/table-of-contents'
import { SiteFrame } from '@/components/site/site-frame'
import { routes } from '@/lib/addresses/routes'
import { joinReferences, readBibliography } from '@/lib/bibliography'
import { authorLanguage } from '@/lib/i18n/authors'
import { getLanguage } from '@/lib/i18n/messages'
import { words } from '@/lib/i18n/words'
import { getWrittenBody } from '@/lib/markdown'
import { buildAlternates } from '@/lib/metadata/seo'
import { findGuide } from '@/lib/writing/guide'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<{ guide?: string | string[] }>
}

/** The writing guide in the author's language as a page: only in `npm run dev` (`pageExtensions`). */
export default async function WritingPage({ params, searchParams }: Props) {
  const lang = getLanguage((await params).lang)
  const guide = findGuide((await searchParams).guide, authorLanguage)
  const references = joinReferences(readBibliography('docs/writing').references, [])
  const body = await getWrittenBody({ file: guide.file, lang: guide.lang }, references, 'docs')
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.posts(other))}>
      <BodyParts {...body} />
      <article className="post" lang={guide.lang}>
        <h1 className="font-bold text-3xl leading-tight">{guide.title}</h1>
        <p className="mt-2 mb-8 text-sm">
          <a href={`?guide=${guide.other}`} lang={guide.other} hrefLang={guide.other} className="underline">
            {words[guide.other].languageName}
          </a>
        </p>
        <TableOfContents headings={body.headings} lang={lang} />
        <Prose html={body.html} lang={lang} />
      </article>
    </SiteFrame>
  )
}
