import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code } from 'mdast'
import type { Context } from '@/lib/markdown/context'
import { readAttributes } from '@/lib/markdown/syntax/attributes'
import { readBeside } from '@/lib/markdown/syntax/read-beside'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place } from '@/lib/text/problems'
import { asTexts, chartAttributes, type Row, readChartData } from './chart-data'
import { type ChartOptions, type ChartType, drawChart } from './chart-plot'
import { renderContentFigure, renderDrawn } from './figures'
import { parseSvg } from './svg'

const types = ['line', 'bar', 'scatter'] as const
type Name = (typeof chartAttributes)[number]

/** A code block that contains the data: ```` ```chart type="bar" x="model" y="accuracy" alt="…" ````. */
export function renderChartBlock(block: Code, context: Context<'drawings' | 'syntax'>): ElementContent {
  const place = block.position?.start
  const attributes = readAttributes(block.meta ?? '', chartAttributes, place, context.problems)
  return renderChart(attributes, block.value, place, context)
}

/** `<Chart src="./results.csv" … />`, with the data in a file beside the post. */
export function renderChartElement(
  written: Record<string, unknown>,
  place: Place | undefined,
  context: Context<'drawings' | 'syntax'>,
): ElementContent {
  const attributes = readNames(written, place, context)
  const data = attributes.src ? readBeside(attributes.src, place, context) : ''
  if (!attributes.src) {
    context.problems.error(
      place,
      'chart: there is no src',
      'write src="./results.csv", or a ```chart block with the data',
    )
  }
  return renderChart(attributes, data ?? '', place, context)
}

/** Attributes of the element as texts. */
function readNames(
  written: Record<string, unknown>,
  place: Place | undefined,
  { problems }: Context,
): Partial<Record<Name, string>> {
  for (const name of Object.keys(written)) {
    if (chartAttributes.some((one) => one === name)) continue
    const nearest = findNearestName(name, chartAttributes)
    const remedy = nearest ? `did you mean ${nearest}?` : `there are ${chartAttributes.join(', ')}`
    problems.error(place, `chart: the attribute ${name} says nothing here`, remedy)
  }
  return asTexts(written)
}

/** A chart as a figure, with its data as a table for those who cannot see it or want the numbers. */
function renderChart(
  attributes: Partial<Record<Name, string>>,
  data: string,
  place: Place | undefined,
  context: Context<'drawings' | 'syntax'>,
): ElementContent {
  const options = readOptions(attributes, place, context)
  if (!options || !data) return h('p')
  const found = readChartData(data, options, options.type !== 'bar', place, context.problems)
  if (!found) return h('p')
  const table = renderTable(found.rows, found.names)
  const { alt = '', title } = attributes
  if (context.target === 'feed') {
    const caption: ElementContent[] = title ? [{ type: 'text', value: title }] : []
    return renderContentFigure([table], caption, {}, context)
  }
  const [wide, narrow] = [640, 320].map((width) => parseSvg(drawChart(found.rows, options, width))!)
  const details = h('details', { class: 'chart-data' }, [h('summary', context.words.chartData), table])
  return renderDrawn({ wide: wide!, narrow }, { alt, title, kind: 'chart' }, context, [details])
}

function readOptions(
  { type = 'line', x, y, series, alt, xLabel, yLabel, xScale, yScale }: Partial<Record<Name, string>>,
  place: Place | undefined,
  { problems }: Context,
): ChartOptions | undefined {
  const fail = (message: string, remedy: string) => void problems.error(place, `chart: ${message}`, remedy)
  if (!types.some((one) => one === type)) return fail(`unknown type “${type}”`, `write type="${types.join('", "')}"`)
  if (!x || !y) return fail(`there is no ${x ? 'y' : 'x'}`, 'name the columns: x="steps" y="accuracy"')
  if (!alt) return fail('there is no text alternative', 'say what is to be seen: alt="…"')
  for (const scale of [xScale, yScale]) {
    if (scale && scale !== 'log' && scale !== 'linear') return fail(`unknown scale “${scale}”`, 'write log or linear')
  }
  return {
    type: type as ChartType,
    x,
    y,
    series,
    xLabel,
    yLabel,
    xScale: xScale as ChartOptions['xScale'],
    yScale: yScale as ChartOptions['yScale'],
  }
}

function renderTable(rows: Row[], names: string[]): Element {
  return h('table', [
    h('thead', [
      h(
        'tr',
        names.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ]),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          names.map((name) => h('td', String(row[name]))),
        ),
      ),
    ),
  ])
}
