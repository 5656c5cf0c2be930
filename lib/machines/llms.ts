import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { listPosts, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { type Language, site } from '@/site.config'
import { renderPostMarkdown } from './post-markdown'

/** The index of the site in the form of https://llmstxt.org: name, summary, then links with a sentence each. */
export function renderLlms(lang: Language): string {
  const { languageName, llms, posts, papers, archive, feed, feedList } = getMessages(lang)
  const more = [
    buildLink(llms.everything, routes.llms(lang, true)),
    buildLink(papers, routes.papers(lang)),
    buildLink(archive, routes.archive(lang)),
    buildLink(feed, routes.feed(lang)),
    buildLink(feedList, routes.feedList(lang)),
    ...site.languages
      .filter((other) => other !== lang)
      .map((other) => buildLink(getMessages(other).languageName, routes.llms(other))),
  ]
  return [
    `# ${siteName(lang)}`,
    `> ${site.description[lang]}`,
    llms.about,
    `## ${posts} (${languageName})`,
    listPosts({ lang, byDate: true }).map(buildEntry).join('\n'),
    '## Optional', // the specification defines this name: it is not translated
    more.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function buildEntry({ lang, slug, title, summary }: Post): string {
  return `${buildLink(title, routes.postMarkdown(lang, slug))}: ${summary.replace(/\s+/g, ' ')}`
}

function buildLink(name: string, path: string): string {
  return `- [${name.replace(/[\\[\]]/g, '\\$&')}](${absoluteUrl(path)})`
}

/**
 * Streams all listed posts with their text, newest first: a large blog is megabytes. All are read once before the first
 * is sent, because a response that has started cannot become an error.
 * @throws Error naming the post that cannot be read
 */
export async function streamLlmsFull(lang: Language): Promise<ReadableStream<Uint8Array>> {
  const posts = listPosts({ lang, byDate: true })
  for (const post of posts) await renderPostMarkdown(post)
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(`# ${siteName(lang)}\n\n> ${site.description[lang]}\n`)),
    async pull(controller) {
      const post = posts.shift()
      if (post) controller.enqueue(encoder.encode(`\n${await renderPostMarkdown(post)}`))
      else controller.close()
    },
  })
}
