import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { readAttributes } from '@/lib/markdown/syntax/attributes'
import { readBeside } from '@/lib/markdown/syntax/read-beside'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place } from '@/lib/text/problems'
import { asTexts, type Row, readChartData } from './chart-data'
import { type ChartAttributes, chartAttributes, readChartOptions } from './chart-options'
import { drawChart } from './chart-plot'
import { renderContentFigure, renderDrawn } from './figures'
import { parseSvg } from './svg'

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
    context.problems.error(place, ...say.charts.noSource)
  }
  return renderChart(attributes, data ?? '', place, context)
}

/** Attributes of the element as texts. */
function readNames(written: Record<string, unknown>, place: Place | undefined, { problems }: Context): ChartAttributes {
  const isKnown = (name: string) => chartAttributes.some((one) => one === name)
  for (const name of Object.keys(written)) {
    if (isKnown(name)) continue
    const nearest = findNearestName(name, chartAttributes)
    problems.error(place, ...say.charts.attribute(name, nearest, chartAttributes))
  }
  return asTexts(Object.fromEntries(Object.entries(written).filter(([name]) => isKnown(name))))
}

/** A chart as a figure, with its data as a table for those who cannot see it or want the numbers. */
function renderChart(
  attributes: ChartAttributes,
  data: string,
  place: Place | undefined,
  context: Context<'drawings' | 'syntax'>,
): ElementContent {
  const options = readChartOptions(attributes, place, context.problems)
  if (!options || !data) return h('p')
  const found = readChartData(data, options, place, context.problems)
  if (!found) return h('p')
  const table = renderTable(found.rows, found.names)
  const { alt = '', title } = attributes
  if (context.target === 'feed') {
    const caption: ElementContent[] = title ? [{ type: 'text', value: title }] : []
    return renderContentFigure([table], caption, {}, context)
  }
  const drawn = {
    ...options,
    yLabel: options.yLabel ?? (options.type === 'histogram' ? context.words.count : undefined),
  }
  const [wide, narrow] = [640, 320].map((width) => parseSvg(drawChart(found.rows, drawn, width))!)
  const details = h('details', { class: 'chart-data' }, [h('summary', context.words.chartData), table])
  return renderDrawn({ wide: wide!, narrow }, { alt, title, kind: 'chart' }, context, [details])
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
