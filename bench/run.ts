import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import path from 'node:path'
import { findBrowser } from '@/scripts/find-browser'
import { buildSite, stageSite } from '@/scripts/stage-site'
import { writeCorpus } from './corpus'
import { measureLighthouse } from './lighthouse'
import { measurePage } from './measure-page'
import { measureProcess } from './measure-process'

/**
 * `npm run bench`: builds generated corpora and the site's own content in `.bench/`, and prints one
 * Markdown table of times, memory, bytes and Lighthouse; `bench/RESULTS.md` keeps the last one.
 */
const lines: string[] = []
const say = (line = '') => {
  lines.push(line)
  console.log(line)
}
const tsx = path.resolve('node_modules/.bin/tsx')
const port = 4390

say(
  `Machine: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
)
say()
say('| build | seconds | peak memory, MB |')
say('|---|--:|--:|')
for (const count of [24, 1000]) {
  const directory = path.resolve(`.bench/corpus-${count}`)
  rmSync(directory, { recursive: true, force: true })
  stageSite(directory)
  writeCorpus(`${directory}/content`, count)
  for (const name of ['cold', 'nothing changed']) {
    const { seconds, peakMegabytes } = await measureProcess(tsx, ['scripts/build.ts'], directory)
    say(`| ${count} posts, ${name} | ${seconds.toFixed(1)} | ${peakMegabytes.toFixed(0)} |`)
  }
}

const site = path.resolve('.bench/site')
stageSite(site)
cpSync('content', `${site}/content`, { recursive: true })
await buildSite(site)
const browser = findBrowser()
const pages = { list: '/', post: '/posts/unified-view-petl', 'post without formulas': '/posts/autoprompt' }

for (const [server, documents] of [
  ['with the handler', 'on'],
  ['plain next start', 'off'],
] as const) {
  const running = await serve(documents)
  say()
  say(
    `| ${server} | HTML gzip | script gzip | CSS gzip | fonts | Lighthouse mobile (perf/a11y/best/seo) | LCP s | TBT ms | CLS |`,
  )
  say('|---|--:|--:|--:|--:|---|--:|--:|--:|')
  for (const [name, url] of Object.entries(pages)) {
    const { html, script, style, font } = await measurePage(`http://localhost:${port}${url}`, browser)
    const { scores, lcpSeconds, tbtMilliseconds, cls } = measureLighthouse(`http://localhost:${port}${url}`, browser)
    const bytes = [html, script, style, font].map((value) => `${(value / 1024).toFixed(1)} KB`).join(' | ')
    say(
      `| ${name} | ${bytes} | ${Object.values(scores).join('/')} | ${lcpSeconds.toFixed(2)} | ${tbtMilliseconds.toFixed(0)} | ${cls.toFixed(3)} |`,
    )
  }
  running.kill()
}
writeFileSync(
  'bench/RESULTS.md',
  `# Measured\n\n\`npm run bench\`; ratios within one run count, single figures depend on the machine.\n\n${lines.join('\n')}\n`,
)

async function serve(documents: 'on' | 'off'): Promise<ChildProcess> {
  const next = path.resolve('node_modules/next/dist/bin/next')
  const env = { ...process.env, DOCUMENTS: documents }
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: site, env, stdio: 'ignore' })
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const answer = await fetch(`http://localhost:${port}/robots.txt`).catch(() => undefined) // not listening yet
    if (answer?.ok) return server
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('the server did not start')
}
