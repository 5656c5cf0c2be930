import type { Room } from '@/lib/i18n/authors/room'

const example = 'begin the file with ---, fields such as title: "…", and --- again'

export const fields = {
  yamlComment: (comment: string, whole: string) => [
    `“${comment}” is a comment of YAML, and no part of the text`,
    `put the whole text in quotes: "${whole}"`,
  ],
  unknown: (name: string, nearest: string | undefined, known: readonly string[]) => [
    `unknown field “${name}”`,
    nearest ? `did you mean ${nearest}?` : `fields are ${known.join(', ')}`,
  ],
  missing: (prefix: string, name: string) => [`there is no ${prefix}${name}`, `add the line ${name}: …`],
  emptyField: (name: string) => [`${name} is empty`, 'give it a value'],
  noGroup: ['not a group of fields', 'write its fields below it, indented by two spaces'],
  noBoolean: (text: string) => [`“${text}” is neither true nor false`, 'write true or false, without quotes'],
  noNumber: (text: string) => [`“${text}” is no number`, 'write digits without quotes'],
  noTexts: ['not a group of texts', "write { '\\\\name': 'LaTeX' }"],
  empty: ['is empty', 'give it a value'],
  noText: (text: string, type: string) => [`${text} is a ${type}, not text`, `put it in quotes: "${text}"`],
  noLine: ['not a text', 'write one line of text in quotes'],
  noNestedList: ['not a list', 'write each entry in a line of its own: - { … }'],
  noFields: (names: readonly string[]) => ['an entry without fields', `write - { ${names.join(': …, ')}: … }`],
  noList: (text: string, items: string) => [`“${text}” is not a list`, `write [${items}]`],
  emptyEntry: ['an empty entry in the list', 'take it out'],
  tab: ['front matter: a tab at the beginning of the line', 'indent with spaces, not with tabs'],
  noFieldList: ['the front matter is no list of fields', 'write lines such as title: "…"'],
  emptyFile: ['the file is empty', example],
  noFrontMatter: ['there is no front matter', example],
  noYaml: (first: string) => [`front matter “${first}” is not YAML`, 'write --- alone: nothing in a post is run'],
  openFrontMatter: ['the front matter is never closed', 'write --- in a line of its own behind the last field'],
  badYaml: (reason: string, kind: 'twice' | 'unquoted' | undefined) => [
    `front matter: ${reason}`,
    kind === 'twice'
      ? 'write each field once'
      : kind === 'unquoted'
        ? 'put a value with a colon, # or quotes in double quotes: title: "Next: 16"'
        : 'put the value in double quotes, or mend the YAML here',
  ],
  entryNoText: (text: string) => [`${text} in the list is no text`, `put it in quotes: "${text}"`],
  ambiguousEntry: (text: string) => [
    `${text} in the list may be read as something else`,
    `put it in quotes: "${text}"`,
  ],
} satisfies Room
