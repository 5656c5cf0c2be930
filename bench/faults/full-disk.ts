import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { compare, startServer } from './builds'
import { DisturbedSite } from './disturbed-site'

/** Sizes in MB: full before Next starts, and while it compiles. */
const sizes = [8, 24]

export const diskColumns = [
  'disk of',
  'build',
  'says that the disk is full',
  'server',
  'build with room as if undisturbed',
]

/** Whether this user may mount a tmpfs. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/**
 * O3: builds on a tmpfs that is too small, then again after it was enlarged.
 * @returns a row for each size
 */
export async function drillFullDisk(): Promise<(string | number)[][]> {
  const expected = await onDisk(1000, async (site) => {
    await site.build()
    return site.hashPages()
  })
  const rows: (string | number)[][] = []
  for (const size of sizes) {
    const row = await onDisk(size, async (site) => {
      const { code, said } = await site.startBuild().ended
      const server = await startServer(site.directory)
      mount('-o', 'remount,size=1000m', site.directory)
      await site.build()
      const different = compare(site.hashPages(), expected)
      const isTold = /The disk is full|디스크가 가득/.test(said)
      return [`ends with ${code}`, isTold ? 'yes' : 'NO', server, different.slice(0, 3).join(' ') || 'yes']
    })
    rows.push([`${size} MB`, ...row])
  }
  return rows
}

/** Runs a function with a small site on a tmpfs of a size in MB. */
async function onDisk<Result>(size: number, work: (site: DisturbedSite) => Promise<Result>): Promise<Result> {
  const folder = DisturbedSite.directory
  mkdirSync(folder, { recursive: true })
  mount('-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder)
  try {
    const site = new DisturbedSite()
    site.write('first')
    return await work(site)
  } finally {
    spawnSync('umount', [folder])
  }
}

/** @throws Error with the message of `mount` */
export function mount(...options: string[]): void {
  const { status, stderr } = spawnSync('mount', options, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`mount ${options.join(' ')}: ${stderr}`)
}
