import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { installPeer } from './peer'
import { recordResults } from './results'
import { buildCopy, serveSite } from './serve-site'

const siteUrl = 'https://blog.example.org'
const post = '/posts/unified-view-petl'
/** Paths by name, for a build with documents and for one without. */
const pages = {
  on: { 'post (a document)': post, 'list (a document)': '/', 'search (made for each request)': '/search?q=attention' },
  off: { 'post of plain Next.js': post },
}

interface Outcome {
  result: string
  pass: boolean
}

/** Internals of the package, which it does not export: tests, grades, and the format of their input. */
interface Observatory {
  tests: ((requests: object) => Outcome)[]
  Requests: new (host: string) => Record<'responses' | 'resources', Record<string, unknown>> & { session: unknown }
  modifierOf: (result: string) => number
  gradeOf: (score: number) => { score: number; grade: string }
  /** Minimum score for which bonuses count. */
  leastForExtra: number
  Headers: new (headers: object) => object
}

/**
 * Runs the code of MDN's HTTP Observatory on the server's responses, as behind a proxy that redirects http to https.
 * Its install scripts, which download certificates and the HSTS preload list, are not run, and the list is empty.
 */
export async function benchObservatory(): Promise<void> {
  const observatory = await loadObservatory(installPeer('observatory', '--ignore-scripts'))
  const rows: (string | number)[][] = []
  for (const [index, [documents, addresses]] of Object.entries(pages).entries()) {
    const site = await buildCopy({ SITE_URL: siteUrl, DOCUMENTS: documents })
    const server = await serveSite(site, { COUNTS_URL: 'off', DOCUMENTS: documents }, 4450 + index)
    try {
      for (const [name, address] of Object.entries(addresses)) {
        const answer = await fetch(server.url + address)
        rows.push([name, ...scoreAnswer(observatory, Object.fromEntries(answer.headers), await answer.text())])
      }
    } finally {
      server.stop()
    }
  }
  recordResults('observatory', 'MDN HTTP Observatory', [
    { columns: ['page', 'grade', 'score', 'tests passed', 'points lost'], rows },
  ])
}

async function loadObservatory(directory: string): Promise<Observatory> {
  const load = (file: string) => import(pathToFileURL(path.join(directory, 'node_modules', file)).href)
  const source = '@mdn/mdn-http-observatory/src'
  writeFileSync(path.join(directory, 'node_modules', source, '../conf/hsts-preload.json'), '{}')
  const files = ['constants.js', 'types.js', 'grader/grader.js', 'grader/charts.js'].map((file) => `${source}/${file}`)
  const [constants, types, grader, charts, axios] = await Promise.all([...files, 'axios/index.js'].map(load))
  return {
    tests: constants.ALL_TESTS,
    Requests: types.Requests,
    modifierOf: grader.getScoreModifier,
    gradeOf: grader.getGradeForScore,
    leastForExtra: charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT,
    Headers: axios.AxiosHeaders,
  }
}

function scoreAnswer(observatory: Observatory, headers: object, html: string): (string | number)[] {
  const { hostname } = new URL(siteUrl)
  const requests = new observatory.Requests(hostname)
  const answer = {
    ...{ status: 200, data: html, verified: true, request: {} },
    headers: new observatory.Headers(headers),
    httpEquiv: new Map(),
  }
  const home = { url: new URL(siteUrl), status: 200 }
  Object.assign(requests.responses, {
    ...{ auto: answer, https: answer, http: answer, cors: answer },
    httpRedirects: [{ url: new URL(`http://${hostname}/`), status: 301 }, home],
    httpsRedirects: [home],
  })
  requests.resources.path = html
  requests.session = { url: new URL(siteUrl), jar: undefined, clientInstance: {} }
  const outcomes = observatory.tests.map((test) => test(requests))
  const modifiers = outcomes.map(({ result }) => observatory.modifierOf(result))
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 100)
  const plain = sum(modifiers.filter((value) => value < 0))
  const { score, grade } = observatory.gradeOf(plain >= observatory.leastForExtra ? sum(modifiers) : plain)
  const lost = outcomes.filter((_, index) => modifiers[index]! < 0).map(({ result }) => result)
  return [
    grade,
    score,
    `${outcomes.filter(({ pass }) => pass).length} of ${outcomes.length}`,
    lost.join(', ') || 'none',
  ]
}
