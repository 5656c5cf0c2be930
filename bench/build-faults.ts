import { drillKilledBuilds, killColumns } from './faults/builds'
import { DisturbedSite } from './faults/disturbed-site'
import { canMount, diskColumns, drillFullDisk } from './faults/full-disk'
import { drillOfflineBuild, offlineColumns } from './faults/offline-build'
import { drillServingDisk, servingColumns } from './faults/serving-disk'
import { drillSmallHeap, heapColumns } from './faults/small-heap'
import { recordResults, type Table } from './results'

/** Number of killed builds; seconds of load on a server with little memory, and on one with a bad disk. */
const long = { kills: 10, seconds: 300, serving: 90 }
const short = { kills: 2, seconds: 20, serving: 6 }

/** Fault tests: killed builds, full disks, builds without a network, and a server with little memory. */
export async function benchBuildFaults(isShort: boolean): Promise<void> {
  const { kills, seconds, serving } = isShort ? short : long
  const { row, undisturbed } = await drillKilledBuilds(kills)
  const tables: Table[] = [
    { columns: killColumns, rows: [row] },
    { columns: heapColumns, rows: [await drillSmallHeap(seconds)] },
  ]
  if (canMount()) {
    tables.push({ columns: servingColumns, rows: await drillServingDisk(DisturbedSite.directory, serving) })
    tables.push({ columns: offlineColumns, rows: [drillOfflineBuild(undisturbed.first)] })
    tables.push({ columns: diskColumns, rows: await drillFullDisk() })
  } else console.log('Skipped: full disks, read-only disks and no network, which need root on Linux.')
  recordResults('build-faults', 'Faults: builds, and little memory', tables, { isTrial: isShort })
}
