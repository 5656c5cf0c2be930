import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { assembleRelease, shareData, startCommand } from './assemble-release'
import { run } from './run'

/**
 * `npm run release`: builds the site into a new folder, `releases/<time>`, and points the symlink `releases/current` to
 * it. The running server keeps its folder; the last three releases are kept for a rollback.
 * `npm run release -- --to <folder>` only writes that folder (Dockerfile).
 */
const kept = 3
const current = 'releases/current'

const flag = process.argv.indexOf('--to')
const given = flag === -1 ? undefined : process.argv[flag + 1]
if (flag !== -1 && !given) throw new Error('--to: write the folder of the release after it')

await run('tsx', ['build/build.ts'], { BUILD: 'release' })
const { say } = await import('@/lib/i18n/authors') // with settings that the build has found good
if (given) tell(await assembleRelease('.', given))
else await publish(new Date().toISOString().replace(/[-:]|\.\d+/g, ''))

async function publish(name: string): Promise<void> {
  mkdirSync('releases', { recursive: true })
  const folder = path.join('releases', name)
  const started = await assembleRelease('.', folder)
  shareData('.', started)
  // Atomic: the rename replaces the symlink.
  rmSync(`${current}.next`, { force: true })
  symlinkSync(name, `${current}.next`)
  renameSync(`${current}.next`, current)
  const releases = readdirSync('releases').filter((entry) => /^\d{8}T\d{6}Z$/.test(entry))
  for (const old of releases.sort().slice(0, -kept)) rmSync(path.join('releases', old), { recursive: true })
  console.log(say.building.released(`releases/${name}`))
  tell(path.join(current, path.relative(folder, started)))
}

/** In a workspace, whose packages are above the site, the folder is a subfolder of the release. */
function tell(folder: string): void {
  console.log(say.building.servedBy(startCommand.join(' '), folder))
}
