import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const peer = { directory: path.resolve('.bench/bare-next'), port: 4391 }

/** A bare Next.js page with only the article, prerendered. */
export async function serveBarePage(article: string) {
  const { directory, port } = peer
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(`${directory}/app`, { recursive: true })
  writeFileSync(`${directory}/package.json`, JSON.stringify({ private: true }))
  writeFileSync(`${directory}/next.config.mjs`, 'export default {}\n') // otherwise Next finds the site's
  writeFileSync(`${directory}/article.json`, JSON.stringify({ article }))
  writeFileSync(
    `${directory}/app/layout.jsx`,
    'export default ({ children }) => <html lang="ko"><body>{children}</body></html>\n',
  )
  writeFileSync(
    `${directory}/app/page.jsx`,
    "import data from '../article.json'\nexport const revalidate = 60\nexport default () => <main dangerouslySetInnerHTML={{ __html: data.article }} />\n",
  )
  const next = path.resolve('node_modules/next/dist/bin/next')
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: directory, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('the bare page was not built')
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: directory, stdio: 'ignore' })
  const url = `http://localhost:${port}/`
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined) // not listening yet
    if (answer?.ok) return { url, stop: () => server.kill() }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  server.kill()
  throw new Error('the bare page did not start')
}
