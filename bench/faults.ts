import { benchBuildFaults } from './build-faults'
import { drillKills, drillWriters, type Outcome } from './faults/counts'
import { drillInstances } from './faults/instances'
import { drillPages } from './faults/pages'
import type { Options } from './options'
import { recordResults, round } from './results'

/** Fault tests of counts, pages, instances and builds. */
export async function benchFaults({ short: isShort }: Options): Promise<void> {
  const writers = await drillWriters(4, 500)
  const kills = await drillKills(20)
  const row = (name: string, { acknowledged, counted, lost, integrity, seconds }: Outcome) => [
    name,
    acknowledged,
    counted,
    lost,
    integrity,
    round(seconds, 1),
  ]
  const { rows, published } = await drillInstances()
  recordResults(
    'instances',
    'Faults: two instances behind a proxy, 200 requests a second',
    [
      { columns: ['meanwhile', 'requests', 'failed', 'median, ms', 'p99, ms', 'slowest, ms', 'failures'], rows },
      { columns: ['published on one, shown by the other; through', 'median of 9, ms', 'slowest, ms'], rows: published },
    ],
    { isTrial: isShort },
  )
  recordResults(
    'faults',
    'Faults: counts of readers',
    [
      {
        columns: ['drill', 'acknowledged', 'counted', 'lost', 'integrity', 'seconds'],
        rows: [row('4 processes × 500 views', writers), row('kill -9 while writing, 20 times', kills)],
      },
      {
        columns: ['database', 'post', 'same body', 'p95, ms', 'count of a view', 'slowest, ms', 'state in health'],
        rows: await drillPages(),
      },
    ],
    { isTrial: isShort },
  )
  await benchBuildFaults(isShort)
}
