import { BodyParts } from '@/components/post/body-parts'
import { Prose } from '@/components/post/prose'
import { findContentPage, getReferences } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { getBody } from '@/lib/markdown'
import { type Language, site } from '@/site.config'
import { listFirstPosts } from './home-aside'

/** What the blog is, above the list: `content/pages/home.mdx` of the language, or the description of the settings. */
export async function HomeStatement({ lang }: { lang: Language }) {
  const page = findContentPage(lang, 'home')
  if (!page)
    return (
      <p className="home-statement">
        {site.description[lang]}{' '}
        {listFirstPosts(lang).length > 0 && (
          <a
            href="#home-aside"
            className="to-start whitespace-nowrap text-ink underline decoration-strong-line underline-offset-4"
          >
            {getMessages(lang).startHere}
          </a>
        )}
      </p>
    )
  const body = await getBody(page, getReferences(), 'html')
  return (
    <section className="home-statement" aria-label={page.title}>
      <BodyParts {...body} />
      <Prose html={body.html} lang={lang} />
    </section>
  )
}
