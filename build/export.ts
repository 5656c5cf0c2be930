import './load-env'
import { run } from './run'

/**
 * `npm run export`: writes the site as plain files to `out/`, for any host of files. `--out <folder>` names another
 * folder.
 */
process.env.BUILD = 'export' // before `site.config.ts` is read
const flag = process.argv.indexOf('--out')
const out = flag === -1 ? 'out' : process.argv[flag + 1]
if (!out) throw new Error('--out: write the folder of the files after it')
await run('tsx', ['build/build.ts'])
const { exportSite } = await import('./export/export-site')
await exportSite(out)
