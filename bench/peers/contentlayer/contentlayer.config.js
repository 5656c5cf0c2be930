import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import GithubSlugger, { slug } from 'github-slugger'
import rehypeKatex from 'rehype-katex'
import rehypePrismPlus from 'rehype-prism-plus'
import rehypeSlug from 'rehype-slug'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'

/** Headings for the table of contents, with the IDs of rehype-slug. */
function listHeadings(source) {
  const slugger = new GithubSlugger()
  const prose = source.replace(/^```[\s\S]*?^```/gm, '')
  return [...prose.matchAll(/^#{2,3} +(.+)$/gm)].map(([, text]) => ({ text, id: slugger.slug(text) }))
}

const Post = defineDocumentType(() => ({
  name: 'Post',
  filePathPattern: 'posts/**/*.mdx',
  contentType: 'mdx',
  fields: {
    title: { type: 'string', required: true },
    date: { type: 'date', required: true },
    summary: { type: 'string', required: true },
    tags: { type: 'list', of: { type: 'string' }, default: [] },
  },
  computedFields: {
    slug: { type: 'string', resolve: (post) => post._raw.flattenedPath.replace(/^posts\//, '') },
    tagSlugs: { type: 'list', resolve: (post) => [...post.tags].map((tag) => slug(tag)) },
    headings: { type: 'json', resolve: (post) => listHeadings(post.body.raw) },
  },
}))

/** MDX, bundled at build by esbuild, with the plugins that the posts need. */
export default makeSource({
  contentDirPath: 'content',
  documentTypes: [Post],
  mdx: {
    remarkPlugins: [remarkGfm, remarkMath, remarkCjkFriendly],
    rehypePlugins: [rehypeSlug, rehypeKatex, [rehypePrismPlus, { ignoreMissing: true }]],
  },
})
