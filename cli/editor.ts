import { writeFileSync } from 'node:fs'
import type { FieldDefs } from 'contentlayer2/source-files'
import { pageFields, postFields } from '@/lib/content/front-matter'
import { buildJsonSchema } from '@/lib/content/json-schema'

interface FieldDef {
  type: string
  required?: boolean
  description?: string
  of?: { fields?: FieldDefs; of?: { fields?: FieldDefs } }
}

/** Files of `.vscode/` that are generated from the front matter fields, by path. */
export function buildEditorFiles(): Record<string, string> {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Front matter of a post',
    ...buildJsonSchema(postFields),
  }
  const settings = {
    'editor.wordWrap': 'on',
    'files.exclude': { '.contentlayer': true, '.generated': true, '.next': true, '.e2e': true, '.bench': true },
    '[mdx]': { 'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' } },
    'frontMatter.taxonomy.contentTypes': [
      { name: 'post', pageBundle: true, fields: buildCmsFields(postFields) },
      { name: 'page', fields: buildCmsFields(pageFields) },
    ],
    'frontMatter.content.pageFolders': [
      { title: 'Posts', path: '[[workspace]]/content/posts', contentTypes: ['post'] },
      { title: 'Pages', path: '[[workspace]]/content/pages', contentTypes: ['page'] },
    ],
  }
  return {
    '.vscode/front-matter.schema.json': print(schema),
    '.vscode/settings.json': print(settings),
  }
}

/** `npm run blog -- editor`. */
export function writeEditorFiles(): void {
  for (const [file, text] of Object.entries(buildEditorFiles())) {
    writeFileSync(file, text)
    console.log(file)
  }
}

/** Fields for the extension Front Matter CMS (https://frontmatter.codes/docs/content-creation/fields). */
function buildCmsFields(fields: FieldDefs): object[] {
  return Object.entries(fields as Record<string, FieldDef>).flatMap(([name, { type, required, description, of }]) => {
    const field = { title: name, name, description, ...(required ? { required } : {}) }
    if (type === 'nested') return { ...field, type: 'fields', fields: buildCmsFields(of?.fields ?? {}) }
    if (type === 'json' || of?.of) return [] // not supported by the extension
    return { ...field, type: name === 'tags' ? 'tags' : name === 'draft' ? 'draft' : type }
  })
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
