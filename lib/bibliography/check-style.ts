import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { say } from '@/lib/i18n/authors'
import { type Problem, Problems } from '@/lib/text/problems'
import { formatInStyle } from './format'
import { buildReference } from './reference'
import { readStyle, type Style } from './style'

/** What makes a style unusable, with its place. */
export function checkStyle(file: string): Problem[] {
  const problems = new Problems(file)
  try {
    checkText(readStyle(file), problems)
  } catch {
    const settings = new Problems('site.config.ts')
    settings.error(undefined, ...say.works.noStyle(file))
    return settings.list
  }
  return problems.list
}

function checkText(style: Style, problems: Problems): void {
  const valid = XMLValidator.validate(style.text)
  if (valid !== true) {
    problems.error({ line: valid.err.line, column: valid.err.col }, ...say.works.noXml(valid.err.msg))
    return
  }
  const { style: root } = new XMLParser({ ignoreAttributes: false }).parse(style.text) as { style?: object }
  if (!root) {
    problems.error(undefined, ...say.works.noCsl)
  } else if (!('bibliography' in root)) {
    const parent = /<link[^>]*href="[^"]*\/([^"/]+)"[^>]*rel="independent-parent"/.exec(style.text)?.[1]
    problems.error(undefined, ...say.works.noBibliography(parent))
  } else tryStyle(style, problems)
}

function tryStyle(style: Style, problems: Problems): void {
  try {
    formatInStyle(buildReference(sample), style)
  } catch (error) {
    problems.error(undefined, ...say.works.badStyle(String((error as Error).message ?? error)))
  }
}

const sample = { title: 'Attention Is All You Need', authors: ['Ashish Vaswani'], venue: 'NeurIPS', year: 2017 }
