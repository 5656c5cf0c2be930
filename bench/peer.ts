import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Blogs of the same posts, in `bench/peers/`. */
export const peerNames = ['astro', 'contentlayer', 'hugo'] as const
export type PeerName = (typeof peerNames)[number]

/** Copies a peer of `bench/peers/` to `.bench/peers/` and installs it from the registry, once for each of its versions. */
export function installPeer(name: string, ...others: string[]): string {
  const directory = copyPeer(name)
  const wanted = readFileSync(path.join(directory, 'package.json'), 'utf8')
  const installed = path.join(directory, 'installed.json')
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    const args = ['install', '--no-audit', '--no-fund', '--no-save', ...others]
    execFileSync('npm', args, { cwd: directory, stdio: 'inherit' })
    writeFileSync(installed, wanted)
  }
  return directory
}

function copyPeer(name: string): string {
  const directory = path.resolve('.bench/peers', name)
  cpSync(path.resolve('bench/peers', name), directory, { recursive: true })
  return directory
}

export interface Peer {
  directory: string
  /** The Node.js that it asks for. */
  node: string
}

/** The `node` package's parts hold the program itself and need no install script. */
const nodePart = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/**
 * A peer with the Node.js that it needs and the posts of a corpus; nothing of an earlier run is left.
 * @param content folder whose `posts/` the peer reads
 */
export function preparePeer(name: 'astro' | 'contentlayer', content: string): Peer {
  clearPeer(name)
  const directory = installPeer(name, ...(name === 'astro' ? [`${nodePart}@22`] : []))
  cpSync(path.join(content, 'posts'), path.join(directory, 'content/posts'), { recursive: true })
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  // Astro asks for a newer Node.js than ours; the others run on ours.
  const node = name === 'astro' ? path.join(directory, 'node_modules', nodePart, 'bin', program) : process.execPath
  return { directory, node }
}

/** The same of Hugo, which knows MDX by the name of Markdown only. @returns its folder */
export function prepareHugo(content: string): string {
  clearPeer('hugo')
  const directory = copyPeer('hugo')
  mkdirSync(path.join(directory, 'content/posts'), { recursive: true })
  for (const file of readdirSync(path.join(content, 'posts'))) {
    cpSync(path.join(content, 'posts', file), path.join(directory, 'content/posts', file.replace(/x$/, '')))
  }
  return directory
}

const made = ['src', 'app', 'layouts', 'content', 'dist', 'public', 'resources', '.astro', '.next', '.contentlayer']

function clearPeer(name: PeerName): void {
  for (const part of [...made, 'node_modules/.astro']) {
    rmSync(path.resolve('.bench/peers', name, part), { recursive: true, force: true })
  }
}

/** @returns its version, undefined where no `hugo` is installed */
export function findHugo(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1]
}
