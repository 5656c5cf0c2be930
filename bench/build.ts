import { appendFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { type Blog, prepareBlog, prepareOurs } from './builders'
import { measureProcess, memoryKind } from './measure-process'
import type { Options } from './options'
import { measureFolder } from './output-size'
import { type PeerName, peerNames } from './peer'
import { findMedian, recordResults, round } from './results'

/** From nothing; after an edit of one post; without a change. Each step starts with the result of the one before. */
const steps = ['cold', 'one edit', 'nothing changed'] as const
type Step = (typeof steps)[number]

/** Above this number, peers that hold all posts in memory are skipped: they take half an hour and too much memory. */
const many = 5000

interface Row {
  posts: number
  name: string
  step: Step
  seconds: number[]
  megabytes: number[]
  output?: { bytes: number; files: number }
  failure?: string
}

/** Builds of generated corpora, compared with peers on the same posts; all blogs take each step in turn. */
export async function benchBuild({ posts = [24, 1000], peers, runs = 1 }: Options): Promise<void> {
  const rows: Row[] = []
  for (const count of posts) {
    for (let run = 0; run < runs; run += 1) await buildAll(count, listPlans(count, peers), rows)
  }
  const columns = ['posts', '', 'build', 'seconds', 'times Astro’s', `peak memory, MB (${memoryKind})`]
  const heading = runs === 1 ? 'Builds' : `Builds, median of ${runs} runs in turn`
  recordResults('build', heading, [
    { columns: [...columns, 'output, MB', 'files'], rows: rows.map((row) => formatRow(row, rows)) },
  ])
}

type Plan = { peer: PeerName | undefined; steps: readonly Step[] }

function listPlans(count: number, asked: readonly PeerName[] | undefined): Plan[] {
  const ours = { peer: undefined, steps: count > many ? steps.slice(0, 2) : steps }
  const names = (asked ?? peerNames).filter((peer) => count <= many || peer === 'hugo')
  const stepsOf = (peer: PeerName) => (peer === 'hugo' ? 1 : 2)
  return [ours, ...names.map((peer) => ({ peer, steps: steps.slice(0, stepsOf(peer)) }))]
}

async function buildAll(count: number, plans: readonly Plan[], rows: Row[]): Promise<void> {
  const ours = prepareOurs(count)
  const blogs = plans.flatMap((plan) => {
    const blog = plan.peer ? prepareBlog(plan.peer, `${ours.directory}/content`) : ours
    return blog ? [{ ...plan, blog }] : []
  })
  for (const step of steps) {
    for (const { blog } of blogs.filter((plan) => plan.steps.includes(step))) {
      const row = findRow(rows, count, blog.name, step)
      if (step === 'one edit') edit(blog, count)
      await build(blog, row)
    }
  }
}

function findRow(rows: Row[], posts: number, name: string, step: Step): Row {
  const known = rows.find((row) => row.posts === posts && row.name === name && row.step === step)
  if (known) return known
  rows.push({ posts, name, step, seconds: [], megabytes: [] })
  return rows.at(-1)!
}

/** A failure is recorded, and the others are still measured. */
async function build({ name, directory, command, args, output }: Blog, row: Row): Promise<void> {
  console.log(`${name}: ${row.posts} posts, ${row.step} …`)
  try {
    const { seconds, peakMegabytes } = await measureProcess(command, args, directory)
    row.seconds.push(seconds)
    row.megabytes.push(peakMegabytes)
    row.output = measureOutput(directory, output)
  } catch (error) {
    console.error(error)
    row.failure = 'failed'
  }
}

/** Appends a sentence to the post in the middle, in characters that the corpus already has. */
function edit({ directory, extension }: Blog, count: number): void {
  appendFileSync(
    `${directory}/content/posts/post-${Math.ceil(count / 2)}.${extension}`,
    '\n모델은 데이터을 비교한다.\n',
  )
}

function measureOutput(directory: string, { folders, except }: Blog['output']) {
  const skipped = except.map((folder) => path.join(directory, folder))
  const present = folders.map((folder) => path.join(directory, folder)).filter((folder) => existsSync(folder))
  const sizes = present.map((folder) => measureFolder(folder, skipped))
  const sum = (kind: 'bytes' | 'files') => sizes.reduce((total, size) => total + size[kind], 0)
  return { bytes: sum('bytes'), files: sum('files') }
}

function formatRow({ posts, name, step, seconds, megabytes, output, failure }: Row, rows: Row[]): (string | number)[] {
  const astro = rows.find((row) => row.posts === posts && row.step === step && row.name.startsWith('Astro'))
  if (failure || !output) return [posts, name, step, failure ?? '–', '–', '–', '–', '–']
  const ratio = astro?.output ? round(findMedian(seconds) / findMedian(astro.seconds), 2) : '–'
  const size = round(output.bytes / 1e6, 1)
  const median = round(findMedian(seconds), 1)
  return [posts, name, step, median, ratio, round(findMedian(megabytes)), size, output.files]
}
