import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeCorpus } from '@/bench/corpus'
import { assembleRelease } from '@/build/assemble-release'
import { buildSite, stageSite } from '@/scripts/stage-site'

export const root = path.resolve('.bench/faults')
const site = path.join(root, 'site')

/** File with the word that the probe page shows. */
export const word = path.join(root, 'word')

export const pages = ['/', '/posts/prefix-tuning', '/posts/autoprompt', '/tags', '/papers', '/en', '/feed.xml']

/** A page that shows a file, and a route that revalidates it; only in the tested copy. */
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

/** Builds the site as a release, with its own posts or `posts` generated ones; `change` edits the copy first. */
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

/** Copies a release for an instance, as each container has its own. */
export function copyRelease(folder: string, name: string, from = 'one'): string {
  const copy = path.join(root, name)
  rmSync(copy, { recursive: true, force: true })
  cpSync(path.join(root, from), copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  return path.join(copy, path.relative(path.join(root, from), folder))
}
