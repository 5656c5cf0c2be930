import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import rehypeKatex from 'rehype-katex'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkMath from 'remark-math'

/** Astro as its documentation recommends for a blog, with the plugins that the posts need. */
export default defineConfig({
  site: 'https://blog.example.org',
  integrations: [mdx(), sitemap()],
  prefetch: { prefetchAll: true },
  markdown: {
    processor: unified({ remarkPlugins: [remarkMath, remarkCjkFriendly], rehypePlugins: [rehypeKatex] }),
    shikiConfig: { themes: { light: 'github-light', dark: 'github-dark' } },
  },
})
