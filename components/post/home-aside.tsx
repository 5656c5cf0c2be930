import type { ReactNode } from 'react'
import { ProfileLink } from '@/components/site/own-link'
import { TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import { findContentPage, listPosts, listSeries } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { authorName, siteName } from '@/lib/site/names'
import { type Language, site } from '@/site.config'

/** Posts to begin with; a pinned one stands first in the list anyway. */
export const listFirstPosts = (lang: Language) =>
  listPosts({ lang, byDate: true }).filter(({ startHere, pinned }) => startHere && !pinned)

const link = 'inline-block py-1 leading-snug hover:text-accent'

/** What a stranger asks of the home page: who writes, where to begin, what belongs together, how to follow. */
export function HomeAside({ lang }: { lang: Language }) {
  const messages = getMessages(lang)
  const first = listFirstPosts(lang)
  const series = listSeries(lang).filter(({ parts }) => parts.length > 1)
  const { profiles = [] } = site.author
  const name = authorName(lang)
  return (
    <aside
      id="home-aside"
      className="home-aside text-sm leading-normal"
      aria-label={messages.aboutSite(siteName(lang))}
    >
      <Part title={messages.startHere} isShown={first.length > 0}>
        {first.map((post) => (
          <Item key={post.slug} href={routes.post(lang, post.slug)}>
            <TitleText title={post.title} />
          </Item>
        ))}
      </Part>
      <Part title={messages.allSeries} isShown={series.length > 0}>
        {series.map(({ slug, name, parts }) => (
          <Item key={slug} href={routes.seriesOf(lang, slug)}>
            {name} <span className="text-muted">{messages.partCount(parts.length)}</span>
          </Item>
        ))}
      </Part>
      {/* A blog with the name of its author: what is about it stands in the header and the footer. */}
      <Part title={`${messages.writtenBy} ${name}`} isShown={name !== siteName(lang)}>
        {findContentPage(lang, 'about') && <Item href={routes.page(lang, 'about')}>{messages.about}</Item>}
        {profiles.map((profile) => (
          <li key={profile}>
            <ProfileLink profile={profile} lang={lang} className={link} />
          </li>
        ))}
        <Item href={routes.feed(lang)}>{messages.feed}</Item>
      </Part>
      <Part title={messages.newsletter.title} isShown={site.newsletter !== undefined && 'url' in site.newsletter}>
        {site.newsletter && 'url' in site.newsletter && (
          <Item href={site.newsletter.url}>{messages.newsletter.open}</Item>
        )}
      </Part>
    </aside>
  )
}

function Part({ title, isShown, children }: { title: string; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null
  return (
    <section>
      <h2 className="mb-1 font-semibold">{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

function Item({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <a href={href} className={link}>
        {children}
      </a>
    </li>
  )
}
