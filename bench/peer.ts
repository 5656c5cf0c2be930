import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Peers: other blogs with the same posts, in `bench/peers/`. */
export const peerNames = ['astro', 'contentlayer', 'hugo'] as const
export type PeerName = (typeof peerNames)[number]

/**
 * Copies a peer to `.bench/peers/` and runs npm install, again only when its package.json changes. @returns its folder
 */
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
  /** Path of the Node.js that it needs. */
  node: string
}

/** Platform package of npm's `node` package: it contains the binary and needs no install script. */
const nodePart = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/**
 * Prepares a peer with the posts of a corpus and the Node.js that it needs, without files of an earlier run.
 * @param content folder whose `posts/` is copied
 */
export function preparePeer(name: 'astro' | 'contentlayer', content: string): Peer {
  clearPeer(name)
  const directory = installPeer(name, ...(name === 'astro' ? [`${nodePart}@22`] : []))
  cpSync(path.join(content, 'posts'), path.join(directory, 'content/posts'), { recursive: true })
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  // Astro needs a newer Node.js than ours.
  const node = name === 'astro' ? path.join(directory, 'node_modules', nodePart, 'bin', program) : process.execPath
  return { directory, node }
}

/** Prepares Hugo, for which `.mdx` is renamed to `.md`. @returns its folder */
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

/** @returns the version of `hugo`; undefined if it is not installed */
export function findHugo(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1]
}
