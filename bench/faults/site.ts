import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeCorpus } from '@/bench/corpus'
import { assembleRelease } from '@/build/assemble-release'
import { buildSite, stageSite } from '@/scripts/stage-site'

export const root = path.resolve('.bench/faults')
const site = path.join(root, 'site')

/** What the drills' own page shows: a word in a file, so that a new one can be waited for. */
export const word = path.join(root, 'word')

export const pages = ['/', '/posts/prefix-tuning', '/posts/autoprompt', '/tags', '/papers', '/en', '/feed.xml']

/** A page that depends on a file, and a way to publish it: in the copy that is tested, nowhere else. */
const probes = {
  'app/[lang]/probe/page.tsx': `import { readFileSync } from 'node:fs'
export const revalidate = 3600
export default function Page() {
  return <p>word:{readFileSync(/*turbopackIgnore: true*/ ${JSON.stringify(word)}, 'utf8')}:</p>
}
`,
  'app/api/publish/route.ts': `import { revalidatePath } from 'next/cache'
export function POST() {
  revalidatePath('/[lang]/probe', 'page')
  return Response.json({ published: true })
}
export function GET() { return Response.json({}) }
`,
}

/** Builds the site once, as a release, with its own posts or with so many made up; `change` makes another version of it. */
export async function buildRelease(name = 'one', posts = 0, change?: (site: string) => void): Promise<string> {
  stageSite(site)
  if (posts > 0) writeCorpus(path.join(site, 'content'), posts)
  else cpSync('content', path.join(site, 'content'), { recursive: true })
  for (const [file, text] of Object.entries(probes)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true })
    writeFileSync(path.join(site, file), text)
  }
  writeFileSync(word, 'first')
  change?.(site)
  await buildSite(site, { BUILD: 'release', SITE_URL: 'https://blog.example.org' })
  return assembleRelease(site, path.join(root, name))
}

/** A copy for each instance, as each container has its own. */
export function copyRelease(folder: string, name: string, from = 'one'): string {
  const copy = path.join(root, name)
  rmSync(copy, { recursive: true, force: true })
  cpSync(path.join(root, from), copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  return path.join(copy, path.relative(path.join(root, from), folder))
}
