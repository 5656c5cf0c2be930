import path from 'node:path'
import { Instance } from './faults/instance'
import { drillSharedCache, keptColumns } from './faults/shared-cache'
import { copyRelease, root } from './faults/site'
import { buildVersions, drillTwoVersions, versionColumns } from './faults/two-versions'
import type { Options } from './options'
import { recordResults } from './results'

const ports = { proxy: 4393, server: 4394 }

/** What readers get while one version replaces another, and what a shared cache stores. */
export async function benchVersions({ short: isShort }: Options): Promise<void> {
  const releases = await buildVersions()
  const versions = await drillTwoVersions(releases)
  const folder = copyRelease(releases[0], 'cached', 'first')
  const log = path.join(root, 'cached.log')
  const server = new Instance({ folder, port: ports.server, log, env: { COUNTS_URL: 'off' } })
  await server.start()
  const kept = await drillSharedCache(ports.proxy, server.url).finally(() => server.stop())
  const tables = [
    { columns: versionColumns, rows: versions },
    { columns: keptColumns, rows: kept },
  ]
  recordResults('versions', 'Versions: replaced behind a proxy, and kept by one', tables, { isTrial: isShort })
}
