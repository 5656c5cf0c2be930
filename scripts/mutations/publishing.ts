import { listFaults, type Mutation } from './mutation'

/** What programs read of the site: feeds, sitemap, search, structured data, heads. */
export const publishingFaults: Mutation[] = [
  ...listFaults({ file: 'lib/sitemap/render.ts', test: 'lib/sitemap/render.test.ts' }, [
    {
      name: 'the sitemap names no translations',
      from: "'xhtml:link': listHreflangs(alternates)",
      to: "'xhtml:link': listHreflangs({})",
    },
    { name: 'a part of the sitemap holds more than engines read', from: 'part.length < most.urls && ', to: '' },
  ]),
  ...listFaults({ file: 'lib/metadata/seo.ts', test: 'lib/metadata/seo.test.ts' }, [
    { name: 'a link in a chat has no picture', from: 'images: buildCard(lang, card),', to: '' },
    {
      name: 'search engines list an unlisted post',
      from: 'post.unlisted || post.draft ? { index: false } : undefined',
      to: 'undefined',
    },
    {
      name: 'a text from elsewhere claims to be the first',
      from: 'post.canonical ?? absoluteUrl(path)',
      to: 'absoluteUrl(path)',
    },
    {
      name: 'readers of a third language are sent nowhere',
      from: "[...versions, ['x-default', absoluteUrl(path)]]",
      to: 'versions',
    },
  ]),
  ...listFaults({ test: 'lib/structured-data/structured-data.test.ts' }, [
    {
      name: 'a title may end the script of structured data',
      file: 'lib/structured-data/graph.ts',
      from: "JSON.stringify(data).replaceAll('<', '\\\\u003c')",
      to: 'JSON.stringify(data)',
    },
    {
      name: 'structured data say the day of London',
      file: 'lib/structured-data/post.ts',
      from: 'datePublished: formatIso(publishedAt, site.timeZone)',
      to: "datePublished: formatIso(publishedAt, 'UTC')",
    },
  ]),
  {
    name: 'an engine gets the whole sitemap each time',
    file: 'lib/api/conditional-requests.ts',
    from: "tag.trim().replace(/^W\\//, '') === ETag",
    to: 'tag === modified',
    test: 'lib/sitemap/route.test.ts',
  },
  {
    name: 'a terminal code in a post breaks the feed for all readers',
    file: 'lib/text/characters.ts',
    from: "return xml.replace(everyForbidden, '\\uFFFD')",
    to: 'return xml',
    test: 'lib/text/characters.test.ts',
  },
  {
    name: 'browsers get Markdown instead of pages',
    file: 'lib/machines/accept.js',
    from: 'if (!markdown || markdown.quality <= 0) return false',
    to: 'if (!markdown) return accept === "*/*"',
    test: 'lib/machines/accept.test.ts',
  },
  {
    name: 'search knows no particles',
    file: 'lib/search/korean.ts',
    from: 'if (!word.endsWith(particle) ||',
    to: 'if (word.endsWith(particle) ||',
    test: 'lib/search/analyze.test.ts',
  },
  {
    name: 'search finds a scheduled post before its minute',
    file: 'lib/search/open-index.ts',
    from: 'instants.filter((at) => at <= now)',
    to: 'instants',
    test: 'lib/search/open-index.test.ts',
  },
  {
    name: 'an excerpt of search shows a mark in the wrong place',
    file: 'lib/search/excerpt.ts',
    from: '{ text: text.slice(start, end), marked: true,',
    to: '{ text: text.slice(start, end), marked: false,',
    test: 'lib/search/excerpt.test.ts',
  },
  {
    name: 'a title in a card runs out of it',
    file: 'lib/cards/break-lines.ts',
    from: 'measureEms(pieces.at(-1) + sign) > ems',
    to: 'false',
    test: 'lib/cards/cards.long.test.tsx',
  },
  {
    name: 'an old address with a capital letter leads nowhere',
    file: 'lib/addresses/aliases.ts',
    from: 'parseAlias(alias)?.toLowerCase()',
    to: 'parseAlias(alias)',
    test: 'lib/addresses/aliases.test.ts',
  },
  {
    name: 'an old address of a scheduled post leads there before its minute',
    file: 'lib/addresses/follow-moved.ts',
    from: '({ at }) => at <= now',
    to: '() => true',
    test: 'lib/addresses/follow-moved.test.ts',
  },
  {
    name: 'a word of English is Korean',
    file: 'lib/i18n/en.ts',
    from: "skipToContent: 'Skip to content'",
    to: "skipToContent: '본문으로'",
    test: 'lib/i18n/messages.test.ts',
  },
  ...listFaults({ file: 'lib/site/security-headers.ts', test: 'lib/site/security-headers.test.ts' }, [
    {
      name: 'the policy lets scripts of all sites run',
      from: "'script-src': [\"'self'\"",
      to: "'script-src': [\"'self'\", 'https:'",
    },
    { name: 'the page may be framed by another site', from: "'frame-ancestors': [\"'none'\"],\n    ...", to: '...' },
    { name: 'a base element may turn all links', from: "'base-uri': [\"'none'\"],", to: '' },
  ]),
  ...listFaults({ file: 'lib/addresses/base-path.js', test: 'lib/addresses/base-path.test.ts' }, [
    { name: 'links of a site under a path leave it', from: 'isSitePath(url) ? basePath + url : url', to: 'url' },
    {
      name: 'code in a post that shows a tag is changed',
      from: 'html.replace(tags, (tag) =>',
      to: 'html.replace(/.+/gs, (tag) =>',
    },
    { name: 'a stored page gets the path twice', from: '|| /<html[^>]* data-base=/.test(html)', to: '' },
  ]),
  ...listFaults({ test: 'build/export/export.test.ts' }, [
    {
      name: 'an exported page is not found without .html',
      file: 'build/export/file-of.ts',
      from: '}.html`',
      to: '}.htm`',
    },
    {
      name: 'what a sitemap names is not asked for',
      file: 'build/export/find-links.ts',
      from: 'isSitemap ? links : mentions',
      to: 'mentions',
    },
    {
      name: 'a redirect page can be left by its URL',
      file: 'build/export/render-redirect.ts',
      from: ".replaceAll('\"', '&quot;')",
      to: '',
    },
  ]),
  {
    name: 'programs are counted as readers',
    file: 'lib/counts/reader.ts',
    from: '!isbot(agent) && ',
    to: '',
    test: 'lib/counts/reader.test.ts',
  },
]
