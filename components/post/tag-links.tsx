import type { Tag } from '@/lib/content'
import { routes } from '@/lib/routes'
import type { Language } from '@/site.config'

export function TagLinks({ tags, lang }: { tags: Tag[]; lang: Language }) {
  if (tags.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3">
      {tags.map((tag) => (
        <li key={tag.slug}>
          <a href={routes.tag(lang, tag.slug)} className="inline-block py-1 text-muted text-sm hover:text-accent">
            <span aria-hidden="true">#</span>
            {tag.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
