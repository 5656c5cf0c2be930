import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { compare } from './builds'
import { DisturbedSite, type Pages, settings } from './disturbed-site'

export const offlineColumns = ['build without a network', 'ends with', 'as with one']

/**
 * O30: a build from nothing in an empty network namespace, without even a loopback interface.
 * @param expected files of a build with a network
 */
export function drillOfflineBuild(expected: Pages): (string | number)[] {
  const site = new DisturbedSite()
  site.write('first')
  const tsx = path.resolve('node_modules/.bin/tsx')
  const { status } = spawnSync('unshare', ['--net', tsx, 'build/build.ts'], {
    cwd: site.directory,
    env: { ...process.env, ...settings, PWD: site.directory, INIT_CWD: site.directory, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  })
  const isSame = status === 0 && compare(site.hashPages(), expected).length === 0
  return ['from nothing', status ?? 'a signal', isSame ? 'yes' : 'NO']
}
