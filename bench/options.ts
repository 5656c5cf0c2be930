import { parseArgs } from 'node:util'
import { type PeerName, peerNames } from './peer'

export interface Options {
  /** Sizes of the corpora, and the peers to compare with; undefined if not given. */
  posts?: number[]
  peers?: PeerName[]
  /** Number of runs, of which the median is reported. Each part has its own default. */
  runs?: number
  /** A quick trial whose figures are not recorded. */
  short: boolean
}

/**
 * @param args command line arguments
 * @param parts names of all parts
 * @returns the named parts, or all if none is named
 * @throws Error that lists the valid values
 */
export function readOptions(args: string[], parts: string[]): { wanted: string[]; options: Options } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      posts: { type: 'string' },
      peers: { type: 'string' },
      runs: { type: 'string' },
      short: { type: 'boolean' },
    },
  })
  const unknown = positionals.find((name) => !parts.includes(name))
  if (unknown) throw new Error(`No part ${unknown}: choose of ${parts.join(', ')}`)
  return {
    wanted: positionals.length > 0 ? positionals : parts,
    options: {
      posts: values.posts?.split(',').map(readNumber),
      peers: values.peers?.split(',').filter(Boolean).map(readPeer),
      short: values.short ?? false,
      runs: values.runs ? readNumber(values.runs) : undefined,
    },
  }
}

function readNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${JSON.stringify(text)} is no number of posts or runs`)
  return number
}

function readPeer(text: string): PeerName {
  const peer = peerNames.find((name) => name === text)
  if (!peer) throw new Error(`No peer ${JSON.stringify(text)}: choose of ${peerNames.join(', ')}`)
  return peer
}
