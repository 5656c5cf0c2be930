import { defineDocumentType, defineNestedType, type FieldDefs, makeSource } from 'contentlayer2/source-files'
import { assertReadable } from './lib/content/assert-readable'
import { changeFields, pageFields, paperFields, postFields } from './lib/content/front-matter'
import { measureBody } from './lib/content/measure'
import { isLenient, site } from './site.config'

/**
 * contentlayer is only the index: it finds files, validates front matter and watches. `lib/markdown` compiles bodies
 * from the files (docs/decisions/0002), so no parser runs here, and the computed `body` keeps the text out of the
 * index.
 */

type WithBody = { body: { raw: string }; [field: string]: unknown }

const indexOnly = (fields: FieldDefs) =>
  ({
    // The `type` of a computed field is printed into the generated types as it stands.
    measure: {
      type: '{ minutes: number; excerpt: string; links: string[]; citations: string[] }',
      resolve: (document: WithBody) => {
        assertReadable(document, fields, site.timeZone) // an error thrown here counts as bad data (`badPosts`)
        return measureBody(document.body.raw)
      },
    },
    body: { type: 'Markdown', resolve: () => ({ raw: '', html: '' }) },
  }) as never

const Paper = defineNestedType(() => ({ name: 'Paper', fields: paperFields }))
const Change = defineNestedType(() => ({ name: 'Change', fields: changeFields }))

/** contentlayer generates invalid modules for other file names: they do not match, and `blog check` reports them. */
const named = (folder: string) => `${folder}/{+([a-z0-9-]),+([a-z0-9-])/index}?(.+([a-zA-Z-])).mdx`

const Post = defineDocumentType(() => ({
  name: 'Post',
  filePathPattern: named('posts'),
  fields: { ...postFields, paper: { type: 'nested', of: Paper }, changes: { type: 'list', of: Change } },
  computedFields: indexOnly(postFields),
}))

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: named('pages'),
  fields: pageFields,
  computedFields: indexOnly(pageFields),
}))

/** A bad post fails a build; `npm run dev` leaves it out and shows the problem. */
const badPosts = isLenient ? 'skip-warn' : 'fail'
const oddFiles = isLenient ? 'skip-ignore' : 'fail'
const oddFields = isLenient ? 'ignore' : 'fail'

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: ['posts', 'pages'],
  contentDirExclude: ['**/*.{json,yml,yaml}'], // data beside posts; contentlayer takes them for documents
  disableImportAliasWarning: true,
  documentTypes: [Post, Page],
  markdown: (builder) => {
    builder.use(function keepTextOnly(this: { Parser?: unknown; Compiler?: unknown }) {
      this.Parser = () => ({ type: 'root', children: [] })
      this.Compiler = () => ''
    } as never)
  },
  onMissingOrIncompatibleData: badPosts,
  onExtraFieldData: oddFields,
  onUnknownDocuments: oddFiles,
})
