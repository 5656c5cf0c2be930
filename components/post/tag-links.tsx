import { routes } from '@/lib/addresses/routes'
import type { Tag } from '@/lib/content'
import type { Language } from '@/site.config'

interface TagLinksProps {
  tags: Tag[]
  lang: Language
  /** Whether a tag has a page; by default all have one. */
  hasPage?: (tag: Tag) => boolean
}

export function TagLinks({ tags, lang, hasPage = () => true }: TagLinksProps) {
  if (tags.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3">
      {tags.map((tag) => (
        <li key={tag.slug}>
          <a
            href={hasPage(tag) ? routes.tag(lang, tag.slug) : undefined}
            className="inline-block py-1 text-muted text-sm hover:text-accent"
          >
            <span aria-hidden="true">#</span>
            {tag.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
