import type { Post } from './post'

/** A post for tests: public, Korean, with defaults for everything that is not given. */
export function buildExamplePost(slug: string, facts: Partial<Post> = {}): Post {
  return {
    slug,
    lang: 'ko',
    title: slug,
    summary: '',
    publishedAt: new Date('2026-01-01T00:00:00Z'),
    tags: [],
    authors: [],
    aliases: [],
    draft: false,
    unlisted: false,
    pinned: false,
    startHere: false,
    firstSlug: slug,
    translationKey: slug,
    minutes: 1,
    changes: [],
    links: [],
    citations: [],
    file: `posts/${slug}.mdx`,
    ...facts,
  }
}
