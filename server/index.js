// @ts-check
import { createServer } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import nextEnv from '@next/env'
import { searchThread } from '../lib/search/search-thread.js'
import { createFront } from './front.js'
import { allowHosts } from './hosts.js'
import { keepAssets } from './keep-assets.js'
import { logErrorsAsLines } from './log-errors.js'
import { SearchThread } from './search-thread.js'
import { readSettings } from './settings.js'
import { readSite, restoreBuilt, setBuiltConfig } from './site.js'
import { stop } from './stop.js'
import { fill, readWords } from './words.js'

// Bursts of renders leave much garbage: it is collected when the heap has grown by a third, not when it is four times as
// large, which a machine with much memory would allow (docs/decisions/0052-memory-at-bursts.md).
setFlagsFromString('--heap-growing-percent=33')

// libsql asks for a report of the process when it is loaded, with the first search. The names of all hosts that are
// connected stand in a report, each looked up while nothing else runs: 36 s with 200 readers.
if (process.report) process.report.excludeNetwork = true

/** Serves the build in this folder: Next behind the front. Plain JavaScript, because a release has no compiler. */
async function main() {
  process.env.NODE_ENV = 'production'
  surviveLostLog()
  logErrorsAsLines()
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
  const settings = readSettings(process.env)
  const site = readSite()
  const words = readWords()
  for (const line of restoreBuilt(process.env, site.built, words)) console.warn(line)
  if (settings.assets) keepAssets(settings.assets)
  setBuiltConfig(process.env)
  const { default: next } = await import('next')
  // Next adds an upgrade listener to `httpServer`: this one never listens, so the front treats upgrades as plain
  // requests.
  const app = next({ dev: false, port: settings.port, httpServer: createServer() })
  await app.prepare()
  const thread = new SearchThread()
  searchThread.ask = (question) => thread.ask(question)

  const server = createFront(app.getRequestHandler(), {
    // Without a SITE_URL the site is local and answers for any host.
    isAllowedHost: allowHosts([site.host === 'localhost' ? '*' : site.host, ...settings.allowedHosts]),
    siteHeaders: site.headers,
    keepAlive: settings.keepAlive,
    proxies: settings.proxies ?? 1,
    documents: site.documents,
    basePath: site.basePath,
    onStranger: warnOfStrangers(words),
  })
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => fail(explain(error, settings, words)))
  server.listen(settings.port, settings.address, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : settings.port
    console.log(fill(words, 'ready', Math.round(performance.now()), formatUrl(settings.address, port)))
    if (settings.proxies === undefined && !isLoopback(settings.address)) console.log(words.trusted)
  })

  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      if (isStopping) return // a terminal signals the whole process group, and npm forwards the signal
      isStopping = true
      try {
        if (!(await stop(server, () => app.close().then(() => thread.stop())))) console.warn(words.slowStop)
        process.exit(0)
      } catch (error) {
        fail(`Stopped with an error: ${error instanceof Error ? error.stack : error}`)
      }
    })
  }
}

/**
 * Ignores a closed log pipe. Without this a failed write is an uncaught error, which Next logs, which fails again, in
 * an endless loop.
 */
function surviveLostLog() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

function formatUrl(/** @type {string | undefined} */ address, /** @type {number} */ port) {
  if (!address || address === '0.0.0.0' || address === '::') return `http://localhost:${port}`
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}

function isLoopback(/** @type {string | undefined} */ address = '') {
  return /^(?:localhost|127\.|::1$)/.test(address)
}

/** Logs each refused host once, and at most 20 of them. */
function warnOfStrangers(/** @type {import('./words.js').Words} */ words) {
  const told = new Set()
  return (/** @type {string} */ host) => {
    if (told.has(host) || told.size >= 20) return
    told.add(host)
    console.warn(fill(words, 'stranger', JSON.stringify(host), host))
  }
}

function explain(
  /** @type {NodeJS.ErrnoException} */ error,
  /** @type {import('./settings.js').Settings} */ { port, address = '' },
  /** @type {import('./words.js').Words} */ words,
) {
  const remedies = {
    EADDRINUSE: fill(words, 'portTaken', port, port + 1),
    EACCES: fill(words, 'portForbidden', port),
    EADDRNOTAVAIL: fill(words, 'noAddress', address),
    ENOTFOUND: fill(words, 'noAddress', address),
  }
  return remedies[/** @type {keyof typeof remedies} */ (error.code)] ?? error.message
}

function fail(/** @type {string} */ message) {
  console.error(`✗ ${message}`)
  process.exit(1)
}

main().catch((error) => fail(error instanceof Error ? error.message : String(error)))
