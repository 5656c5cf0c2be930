import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place, Problems } from '@/lib/text/problems'

/** Attributes of a chart. */
export const chartAttributes = [
  'type',
  'src',
  'x',
  'y',
  'value',
  'series',
  'facet',
  'error',
  'band',
  'bins',
  'alt',
  'title',
  'xLabel',
  'yLabel',
  'xScale',
  'yScale',
] as const
export type ChartAttributes = Partial<Record<(typeof chartAttributes)[number], string>>

const scales = ['linear', 'log'] as const
type Scale = (typeof scales)[number]

/** Each type with the columns that it needs, and the attributes that it takes besides those of all charts. */
const types = {
  line: { needs: ['x', 'y'], takes: ['series', 'facet', 'error', 'band', 'xScale', 'yScale'] },
  bar: { needs: ['x', 'y'], takes: ['series', 'error'] },
  scatter: { needs: ['x', 'y'], takes: ['series', 'facet', 'error', 'band', 'xScale', 'yScale'] },
  histogram: { needs: ['x'], takes: ['series', 'facet', 'bins'] },
  box: { needs: ['x', 'y'], takes: ['series'] },
  heatmap: { needs: ['x', 'y', 'value'], takes: [] },
} satisfies Record<string, { needs: string[]; takes: string[] }>
export type ChartType = keyof typeof types

export interface ChartOptions {
  type: ChartType
  /** Columns by name. */
  x: string
  y: string
  value?: string | undefined
  series?: string | undefined
  /** One small chart for each of its values. */
  facet?: string | undefined
  /** One column, the distance to both sides; or two, the lower and the upper end. */
  error?: string[] | undefined
  band?: string[] | undefined
  bins?: number | undefined
  xLabel?: string | undefined
  yLabel?: string | undefined
  xScale?: Scale | undefined
  yScale?: Scale | undefined
}

/**
 * Reads the attributes of a chart.
 * @returns undefined after adding the problem
 */
export function readChartOptions(
  attributes: ChartAttributes,
  place: Place | undefined,
  problems: Problems,
): ChartOptions | undefined {
  const { type = 'line', x = '', y = '', alt, bins } = attributes
  const fail = (message: string, remedy: string) => void problems.error(place, `chart: ${message}`, remedy)
  if (!isType(type)) {
    const nearest = findNearestName(type, Object.keys(types))
    return fail(...say.charts.noType(type, nearest, Object.keys(types)))
  }
  const { needs, takes }: { needs: string[]; takes: string[] } = types[type]
  const missing = needs.find((name) => !attributes[name as 'x'])
  if (missing) return fail(...say.charts.noOption(missing, needs))
  if (!alt) return fail(...say.charts.noAlt)
  const strange = Object.keys(attributes).find((name) => !always.test(name) && ![...needs, ...takes].includes(name))
  if (strange) return fail(...say.charts.strangeOption(type, strange, [...needs, ...takes]))
  for (const scale of [attributes.xScale, attributes.yScale]) {
    if (scale && !scales.some((one) => one === scale)) return fail(...say.charts.noScale(scale))
  }
  if (bins && !/^[1-9]\d?\d?$/.test(bins)) return fail(...say.charts.noBins(bins))
  const { error, band, ...rest } = attributes
  return {
    ...(rest as Partial<ChartOptions>),
    ...{ type, x, y, error: splitNames(error), band: splitNames(band), bins: bins ? Number(bins) : undefined },
  }
}

const always = /^(?:type|src|alt|title|xLabel|yLabel)$/
const isType = (type: string): type is ChartType => Object.hasOwn(types, type)
const splitNames = (written: string | undefined) => written?.split(',').map((name) => name.trim())
