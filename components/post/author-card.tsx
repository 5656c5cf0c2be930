import { ProfileLink } from '@/components/site/own-link'
import { routes } from '@/lib/addresses/routes'
import type { Author } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** Who an author is: picture, a sentence, pages elsewhere, the feed. */
export function AuthorCard({ lang, author }: { lang: Language; author: Author }) {
  const { id, name, about, picture, url, profiles } = author
  const links = [...(url ? [url] : []), ...profiles]
  return (
    <div className="mb-10 flex gap-6">
      {/* biome-ignore lint/performance/noImgElement: a page is a document, without Next's image loader */}
      {picture && <img src={picture} alt="" width="96" height="96" className="size-24 rounded-full object-cover" />}
      <div>
        {about && <p>{about}</p>}
        {(links.length > 0 || id) && (
          <ul className="mt-2 flex flex-wrap gap-x-5 text-muted text-sm">
            {links.map((link) => (
              <li key={link}>
                <ProfileLink profile={link} lang={lang} className="inline-block py-1 hover:text-ink" />
              </li>
            ))}
            {id && (
              <li>
                <a href={routes.authorFeed(lang, id)} className="inline-block py-1 hover:text-ink">
                  {getMessages(lang).feed}
                  <span className="visually-hidden"> ({name})</span>
                </a>
              </li>
            )}
          </ul>
        )}
      </div>
    </div>
  )
}
