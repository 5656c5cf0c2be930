import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { NextAdapter } from 'next'
import { buildAdapter } from './adapter'
import type { BuildContext } from './make-documents'

const runtime = '<script>self.__next_f.push([1])</script>'
const pageOf = (text: string, mark = ' data-document=""') =>
  `<!DOCTYPE html><html${mark}><p>${text}</p>${runtime}</html>`
const slimOf = (text: string) => pageOf(text).replace(runtime, '')
const empty = '<!DOCTYPE html><html id="__next_error__"></html>'

let directory = ''
before(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'adapter-'))
})
after(() => rmSync(directory, { recursive: true }))

const folder = 'server/route-cache/APP_PAGE/0123'
const fileOf = (id: string, end: string) => path.join(directory, `${folder}${id}.${end}`)
const read = (id: string, end = 'html') => readFileSync(fileOf(id, end), 'utf8')

function write(file: string, text: string): string {
  const whole = path.join(directory, file)
  mkdirSync(path.dirname(whole), { recursive: true })
  writeFileSync(whole, text)
  return whole
}

/** A prerendered page, and its data as Next lists them. */
function prerender(id: string, html: string, initialStatus = 200) {
  for (const [end, text] of Object.entries({ html, rsc: '0:["all"]\n', meta: '{"headers":{},"segmentPaths":["/a"]}' }))
    write(`${folder}${id}.${end}`, text)
  write(`${folder}${id}.segments/a.segment.rsc`, 'part')
  const output = (name: string, end: string, status?: number) => ({
    ...{ id: name, pathname: name, parentOutputId: '/[lang]/posts/[slug]' },
    fallback: { filePath: fileOf(id, end), initialStatus: status, initialHeaders: { link: '</a.js>', vary: 'rsc' } },
  })
  return [
    output(id, 'html', initialStatus),
    output(`${id}.rsc`, 'rsc'),
    { ...output(`${id}.segments/a.segment.rsc`, 'rsc'), fallback: {} },
  ]
}

function contextOf(): BuildContext {
  const route = '/[lang]/posts/[slug]'
  const filePath = write(`server/app${route}/page.js`, `exports.routeModule = 'kept'\nexports.handler = ${serve}`)
  const output = { id: route, filePath, runtime: 'nodejs', assets: {}, assetsHashes: {}, pathname: route }
  const text = '<!DOCTYPE html><html data-document=""></html>'
  return {
    distDir: directory,
    repoRoot: directory,
    outputs: {
      prerenders: [
        ...prerender('/ko/missing', pageOf('없음')),
        ...prerender('/en/missing', pageOf('missing')),
        ...prerender('/ko/posts/글', pageOf('글')),
        ...prerender('/en/posts/coming', empty, 404),
        ...prerender('/ko/application', pageOf('', '')),
      ],
      staticFiles: [{ filePath: write('server/pages/404.html', text + runtime) }, { filePath: write('a.css', '') }],
      appPages: [{ ...output, id: `${route}.rsc` }, output],
      appRoutes: [{ id: '/feed', filePath: write('server/app/feed/route.js', ''), assets: {}, assetsHashes: {} }],
    },
  } as unknown as BuildContext
}

/** Stands in the file of the page. */
function serve(_: unknown, response: import('node:http').ServerResponse): void {
  response.setHeader('Content-Type', 'text/html')
  response.end('<!DOCTYPE html><html data-document=""><p>a</p><script>self.__next_f.push([1])</script></html>')
}

test('documents are written as they are served, and what notFound() shows as the 404 page of its language', async () => {
  const context = contextOf()
  await buildAdapter().onBuildComplete?.(context)
  assert.equal(read('/ko/posts/글'), slimOf('글'))
  assert.equal(read('/en/posts/coming'), slimOf('missing'))
  assert.equal(read('/ko/application'), pageOf('', ''))
  assert.deepEqual(
    ['/ko/posts/글', '/en/posts/coming', '/ko/application'].map((id) => read(id, 'rsc')),
    ['0:null\n', '0:null\n', '0:["all"]\n'],
  )
  assert.ok(!readFileSync(path.join(directory, 'server/pages/404.html'), 'utf8').includes(runtime))
  assert.ok(!existsSync(context.outputs.appPages[0]!.filePath.replace('page.js', 'page.inner.js')))
})

test('nothing is left of what only Next’s router would fetch, nor of preloads of scripts', async () => {
  const context = contextOf()
  await buildAdapter().onBuildComplete?.(context)
  assert.deepEqual(readdirSync(path.dirname(fileOf('/ko/posts/글', 'html'))).sort(), ['글.html', '글.meta', '글.rsc'])
  assert.deepEqual(JSON.parse(read('/ko/posts/글', 'meta')), { headers: {} })
  const { prerenders } = context.outputs
  assert.equal(prerenders.length, 10)
  for (const { fallback } of prerenders) assert.deepEqual(fallback?.initialHeaders, { vary: 'rsc' })
})

test('a build and a server find the files of pages in two lists', async () => {
  await buildAdapter().onBuildComplete?.(contextOf())
  const list = (name: string) => JSON.parse(readFileSync(path.join(directory, name), 'utf8'))
  assert.equal(list('pages.json')['/ko/posts/글'], `${folder}/ko/posts/글`)
  assert.deepEqual(list('server/missing.json'), { ko: slimOf('없음'), en: slimOf('missing') })
})

test('the adapter of a platform comes after ours, with the same arguments', async () => {
  const steps: string[] = []
  const context = contextOf()
  const theirs: NextAdapter = {
    name: 'Platform',
    modifyConfig: (config, { phase }) => ({ ...config, basePath: `/${phase}` }),
    async onBuildComplete(given) {
      assert.equal(given, context)
      const page = given.outputs.prerenders.find(({ id }) => id === '/ko/posts/글')
      steps.push(
        readFileSync(page!.fallback!.filePath!, 'utf8'),
        readFileSync(given.outputs.appPages[1]!.filePath, 'utf8'),
      )
    },
  }
  const ours = buildAdapter(theirs)
  assert.match(ours.name, /Platform/)
  const config = await ours.modifyConfig?.({} as never, {
    phase: 'phase-production-build',
    nextVersion: '',
    projectDir: '',
  })
  assert.equal(config?.basePath, '/phase-production-build')
  await ours.onBuildComplete?.(context)
  assert.equal(steps[0], slimOf('글'))
  assert.match(steps[1]!, /wrapPage/)
  const same = {} as never
  assert.equal(
    await buildAdapter().modifyConfig?.(same, { phase: 'phase-export', nextVersion: '', projectDir: '' }),
    same,
  )
})

test('a function has its page, what wraps it, and the 404 pages; it serves documents', async () => {
  const context = contextOf()
  await buildAdapter({ name: 'Platform' }).onBuildComplete?.(context)
  const [, page] = context.outputs.appPages
  const app = 'server/app/[lang]/posts/[slug]'
  const files = [`${app}/page.inner.js`, `${app}/page.js`, 'server/missing.json', 'server/wrap-page.cjs']
  assert.deepEqual(Object.keys(page!.assets).sort(), files)
  assert.deepEqual(Object.keys(page!.assetsHashes).sort(), files)
  assert.equal(page!.assetsHashes[files[0]!] === page!.assetsHashes[files[1]!], false)
  assert.deepEqual(Object.keys(context.outputs.appRoutes[0]!.assets), ['server/missing.json'])
  write('server/package.json', '{"type":"commonjs"}') // Next writes one
  const { handler, routeModule } = createRequire(import.meta.url)(page!.filePath)
  assert.equal(routeModule, 'kept')
  const server = createServer((request, response) => handler(request, response, {}))
  await new Promise<void>((listening) => void server.listen(0, listening))
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/ko/posts/a`)
  assert.equal(await answer.text(), slimOf('a'))
  server.close()
})
