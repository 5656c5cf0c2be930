import { spawnSync } from 'node:child_process'
import { mkdirSync, statfsSync } from 'node:fs'
import { compare, startServer } from './builds'
import { DisturbedSite } from './disturbed-site'

/** MB beside the sources: full before Next starts, and while it compiles. */
const rooms = [1, 17]

export const diskColumns = [
  'room on the disk',
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
 * @returns a row for each of them
 */
export async function drillFullDisk(): Promise<(string | number)[][]> {
  const expected = await onDisk(1000, async (site) => {
    await site.build()
    return site.hashPages()
  })
  const rows: (string | number)[][] = []
  for (const room of rooms) {
    const row = await onDisk(room, async (site) => {
      const { code, said } = await site.startBuild().ended
      const server = await startServer(site.directory)
      mount('-o', 'remount,size=1000m', site.directory)
      await site.build()
      const different = compare(site.hashPages(), expected)
      const isTold = /The disk is full|디스크가 가득/.test(said)
      return [`ends with ${code}`, isTold ? 'yes' : 'NO', server, different.slice(0, 3).join(' ') || 'yes']
    })
    rows.push([`${room} MB`, ...row])
  }
  return rows
}

/** Runs a function with a small site on a tmpfs that has so many MB of room beside its sources. */
async function onDisk<Result>(room: number, work: (site: DisturbedSite) => Promise<Result>): Promise<Result> {
  const folder = DisturbedSite.directory
  mkdirSync(folder, { recursive: true })
  mount('-t', 'tmpfs', '-o', 'size=1000m', 'tmpfs', folder)
  try {
    const site = new DisturbedSite()
    site.write('first')
    const { blocks, bfree, bsize } = statfsSync(folder)
    const used = Math.ceil(((blocks - bfree) * bsize) / 2 ** 20)
    mount('-o', `remount,size=${used + room}m`, folder)
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
