// @ts-check
import { createServer } from 'node:http'
import nextEnv from '@next/env'
import { searchThread } from '../lib/search/search-thread.js'
import { createFront } from './front.js'
import { allowHosts } from './hosts.js'
import { keepAssets } from './keep-assets.js'
import { SearchThread } from './search-thread.js'
import { readSettings } from './settings.js'
import { readSite, restoreBuilt, setBuiltConfig } from './site.js'
import { stop } from './stop.js'

/** Serves the build in this folder: Next behind the front. Plain JavaScript: a slim image has no compiler. */
async function main() {
  process.env.NODE_ENV = 'production'
  surviveLostLog()
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
  const settings = readSettings(process.env)
  const site = readSite()
  for (const line of restoreBuilt(process.env, site.built)) console.warn(line)
  if (settings.assets) keepAssets(settings.assets)
  setBuiltConfig(process.env)
  const { default: next } = await import('next')
  // Next would take upgrades from the server that it is given: this one gets none, and they are plain requests.
  const app = next({ dev: false, port: settings.port, httpServer: createServer() })
  await app.prepare()
  const thread = new SearchThread()
  searchThread.ask = (question) => thread.ask(question)

  const server = createFront(app.getRequestHandler(), {
    // Without an address of its own the site is one of this machine, whatever the machine is called.
    isAllowedHost: allowHosts([site.host === 'localhost' ? '*' : site.host, ...settings.allowedHosts]),
    siteHeaders: site.headers,
    keepAlive: settings.keepAlive,
    proxies: Number(process.env.PROXIES) || 1, // site.config.ts refuses what is no number
    documents: site.documents,
    onStranger: warnOfStrangers(),
  })
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => fail(explain(error, settings)))
  server.listen(settings.port, settings.address, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : settings.port
    console.log(`Ready in ${Math.round(performance.now())} ms: ${formatUrl(settings.address, port)}`)
  })

  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      if (isStopping) return // a terminal tells the whole group, and npm tells it again
      isStopping = true
      try {
        if (!(await stop(server, () => app.close().then(() => thread.stop()))))
          console.warn('Stopped with requests that took over 10 s.')
        process.exit(0)
      } catch (error) {
        fail(`Stopped with an error: ${error instanceof Error ? error.stack : error}`)
      }
    })
  }
}

/**
 * Who reads the log may be gone: a pipe that was closed. Without this a line that cannot be written is an error, which
 * Next reports by a line that cannot be written, for ever.
 */
function surviveLostLog() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

function formatUrl(/** @type {string | undefined} */ address, /** @type {number} */ port) {
  if (!address || address === '0.0.0.0' || address === '::') return `http://localhost:${port}`
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}

/** A name that the server does not answer for is told once, and no more than 20 of them. */
function warnOfStrangers() {
  const told = new Set()
  return (/** @type {string} */ host) => {
    if (told.has(host) || told.size >= 20) return
    told.add(host)
    console.warn(`Refused a request for the host ${JSON.stringify(host)}. If it is yours: ALLOWED_HOSTS=${host}`)
  }
}

function explain(
  /** @type {NodeJS.ErrnoException} */ error,
  /** @type {import('./settings.js').Settings} */ { port, address },
) {
  const remedies = {
    EADDRINUSE: `Port ${port} is in use. Stop what uses it, or take another: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} may not be opened by this user. Take one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOSTNAME: ${address} is no address of this machine. Leave it unset to listen on all.`,
    ENOTFOUND: `HOSTNAME: ${address} is no address of this machine. Leave it unset to listen on all.`,
  }
  return remedies[/** @type {keyof typeof remedies} */ (error.code)] ?? error.message
}

function fail(/** @type {string} */ message) {
  console.error(`✗ ${message}`)
  process.exit(1)
}

main().catch((error) => fail(error instanceof Error ? error.message : String(error)))
