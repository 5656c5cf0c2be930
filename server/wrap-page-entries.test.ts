import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { wrapPage } from './wrap-page.js'

const script = '<script>self.__next_f.push([1])</script>'
const pageOf = (inside: string, mark = ' data-document=""') => `<!DOCTYPE html><html${mark}>${inside}${script}</html>`
const page = pageOf('<p>가</p>')
const slim = page.replace(script, '')
const empty = '<!DOCTYPE html><html id="__next_error__"></html>'
const missing = { ko: '<p>없음</p>', en: '<p>missing</p>' }
const html = 'text/html; charset=utf-8'

interface Context {
  requestMeta?: Record<string, unknown>
}

/** Stands in for Next's result of a render. */
class RenderResult {
  constructor(
    readonly text: string,
    readonly contentType: string,
    readonly isDynamic = false,
  ) {}
  static fromStatic(text: string, contentType: string) {
    return new RenderResult(text, contentType)
  }
  toUnchunkedString() {
    return this.text
  }
}

test('a platform that takes the page instead of the response gets the document', async () => {
  const taken: Record<string, unknown>[] = []
  const onCacheEntryV2 = ({ value }: { value: Record<string, unknown> }, { url }: { url: string }) => {
    taken.push({ ...value, url })
    return true
  }
  const entry = (text: string, status = 200, kind = 'APP_PAGE') => ({
    value: {
      kind,
      status,
      html: new RenderResult(text, html),
      rscData: Buffer.from('0:["all"]\n'),
      headers: { a: 'b' },
    },
  })
  const giving = {
    handler: async (_: unknown, __: unknown, { requestMeta }: Context) => {
      const give = requestMeta?.onCacheEntryV2 as (entry: object, meta: object) => unknown
      for (const one of [entry(page), entry(empty, 404), entry(pageOf('', '')), entry(page, 200, 'PAGES')])
        assert.equal(await give(one, { url: '/u' }), true)
      assert.equal(requestMeta?.minimalMode, true)
    },
  }
  const one = createServer(async (request, response) => {
    await wrapPage(giving, missing).handler(request, response, { requestMeta: { onCacheEntryV2, minimalMode: true } })
    response.end()
  })
  await new Promise<void>((listening) => void one.listen(0, listening))
  await fetch(`http://localhost:${(one.address() as AddressInfo).port}/en/x`)
  one.close()
  const texts = taken.map((value) => (value.html as RenderResult).text)
  assert.deepEqual(texts, [slim, missing.en, pageOf('', ''), page])
  const data = taken.map(({ rscData }) => String(rscData))
  assert.deepEqual(data, ['0:null\n', '0:null\n', '0:["all"]\n', '0:["all"]\n'])
  assert.deepEqual(
    taken.map(({ headers, url }) => [headers, url]),
    taken.map(() => [{ a: 'b' }, '/u']),
  )
})
