import { SearchForm } from '@/components/search/search-form'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { buildAlternates } from '@/lib/metadata/seo'
import { isExport, type Language } from '@/site.config'
import { SiteFrame } from './site-frame'

/** The 404 page: similar posts, search, and links to lists. */
export function NotFoundPage({ lang }: { lang: Language }) {
  const { notFound, allPosts, tags } = getMessages(lang)
  const link = 'py-1 text-accent underline decoration-1 underline-offset-4'
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.posts(other))}>
      <p className="font-semibold text-accent text-sm">
        <span className="inline-block py-1">404</span>
      </p>
      <h1 className="font-bold text-3xl leading-tight">{notFound.title}</h1>
      <p className="mt-4">{notFound.text}</p>
      {!isExport && (
        <>
          <nearest-posts
            class="nearest-posts"
            data-title={notFound.nearest}
            suppressHydrationWarning
            // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; filled by a script
            dangerouslySetInnerHTML={{ __html: '' }}
          />
          <div className="mt-8">
            <SearchForm lang={lang} />
          </div>
        </>
      )}
      <p className="mt-6 flex gap-6">
        <a className={link} href={routes.posts(lang)}>
          {allPosts}
        </a>
        <a className={link} href={routes.tags(lang)}>
          {tags}
        </a>
      </p>
    </SiteFrame>
  )
}
