import { TagLinks } from '@/components/post/tag-links'
import { SiteFrame } from '@/components/site/site-frame'
import { routes } from '@/lib/addresses/routes'
import { listTags } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { buildAlternates } from '@/lib/metadata/seo'
import type { Language } from '@/site.config'

/** The search page of an exported site, which has no server to search: other ways to find a post. */
export function NoSearch({ lang }: { lang: Language }) {
  const { search, tags, archive, papers } = getMessages(lang)
  const places = [
    { name: tags, href: routes.tags(lang) },
    { name: archive, href: routes.archive(lang) },
    { name: papers, href: routes.papers(lang) },
  ]
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.search(other))}>
      <h1 className="mb-5 font-bold text-3xl leading-tight tracking-tight">{search.label}</h1>
      <p>{search.withoutServer}</p>
      <p className="mt-4 flex gap-6">
        {places.map(({ name, href }) => (
          <a key={href} className="py-1 text-accent underline decoration-1 underline-offset-4" href={href}>
            {name}
          </a>
        ))}
      </p>
      <h2 className="mt-10 mb-2 font-semibold text-sm">{search.popularTags}</h2>
      <TagLinks lang={lang} tags={listTags(lang).slice(0, 12)} />
    </SiteFrame>
  )
}
