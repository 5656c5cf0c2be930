import { drillKilledBuilds, killColumns } from './faults/builds'
import { DisturbedSite } from './faults/disturbed-site'
import { canMount, diskColumns, drillFullDisk } from './faults/full-disk'
import { drillOfflineBuild, offlineColumns } from './faults/offline-build'
import { drillServingDisk, servingColumns } from './faults/serving-disk'
import { drillSmallHeap, heapColumns } from './faults/small-heap'
import { recordResults, type Table } from './results'

/** How often builds are killed; seconds that a server with little memory, and one on a bad disk, is read from. */
const long = { kills: 10, seconds: 300, serving: 90 }
const short = { kills: 2, seconds: 20, serving: 6 }

/** What becomes of builds that are stopped or have no room, and of a server with little memory. */
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
  } else
    console.log('Disks that are full or read only, and no network: left out, because only root on Linux may make them.')
  recordResults('build-faults', 'Faults: builds, and little memory', tables, { isTrial: isShort })
}
