import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { type Problem, Problems } from '@/lib/text/problems'
import { formatInStyle } from './format'
import { buildReference } from './reference'
import { readStyle, type Style } from './style'

const download = 'download a style from https://github.com/citation-style-language/styles'

/** What makes a style unusable, with its place. */
export function checkStyle(file: string): Problem[] {
  const problems = new Problems(file)
  try {
    checkText(readStyle(file), problems)
  } catch {
    const settings = new Problems('site.config.ts')
    settings.error(undefined, `citationStyle: the file ${file} cannot be read`, `${download}, and write its path`)
    return settings.list
  }
  return problems.list
}

function checkText(style: Style, problems: Problems): void {
  const valid = XMLValidator.validate(style.text)
  if (valid !== true) {
    problems.error({ line: valid.err.line, column: valid.err.col }, `not XML: ${valid.err.msg}`, download)
    return
  }
  const { style: root } = new XMLParser({ ignoreAttributes: false }).parse(style.text) as { style?: object }
  if (!root) {
    problems.error(undefined, 'this is no CSL style', download)
  } else if (!('bibliography' in root)) {
    const parent = /<link[^>]*href="[^"]*\/([^"/]+)"[^>]*rel="independent-parent"/.exec(style.text)?.[1]
    const remedy = parent ? `take the style that it refers to: ${parent}.csl` : 'take a style that has one'
    problems.error(undefined, 'the style has no <bibliography>: it formats no reference lists', remedy)
  } else tryStyle(style, problems)
}

function tryStyle(style: Style, problems: Problems): void {
  try {
    formatInStyle(buildReference(sample), style)
  } catch (error) {
    problems.error(undefined, `the style cannot be used: ${String((error as Error).message ?? error)}`, download)
  }
}

const sample = { title: 'Attention Is All You Need', authors: ['Ashish Vaswani'], venue: 'NeurIPS', year: 2017 }
