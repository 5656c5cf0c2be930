import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CspEvaluator } from 'csp_evaluator'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { framedProviders } from '@/lib/markdown/embeds/providers'
import { buildAnalyticsScript } from './audience'
import type { Analytics, AudienceSettings, Comments } from './define-audience'
import { buildPolicy, buildSecurityHeaders, type ScriptTrust } from './security-headers'

const bare = { url: 'https://blog.example.org', documents: true }
const comments: Comments = {
  ...{ provider: 'giscus', repo: 'octocat/blog', repoId: 'R_kgDOabc' },
  ...{ category: 'Announcements', categoryId: 'DIC_kwDOabc' },
}

/** Sources of a directive; undefined when it is missing. */
function sourcesOf(policy: string, directive: string): string[] | undefined {
  const found = policy.split('; ').find((part) => part.split(' ')[0] === directive)
  return found?.split(' ').slice(1)
}

/** Findings of Google's evaluator above “possible” severity (https://csp-evaluator.withgoogle.com). */
function evaluate(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
  return findings.filter(({ severity }) => severity <= 40).map(({ description }) => description)
}

test('a document runs only files of the site', () => {
  const policy = buildPolicy(bare, { kind: 'files' })
  assert.deepEqual(sourcesOf(policy, 'default-src'), ["'none'"])
  assert.deepEqual(sourcesOf(policy, 'script-src'), ["'self'"])
  assert.deepEqual(sourcesOf(policy, 'style-src'), ["'self'"])
  assert.deepEqual(sourcesOf(policy, 'connect-src'), ["'self'"])
  assert.deepEqual(sourcesOf(policy, 'frame-src'), ["'none'"])
  assert.deepEqual(sourcesOf(policy, 'form-action'), ["'self'"])
  for (const closed of ['object-src', 'base-uri', 'frame-ancestors'])
    assert.deepEqual(sourcesOf(policy, closed), ["'none'"], closed)
  assert.doesNotMatch(policy.replace("style-src-attr 'unsafe-inline'", ''), /unsafe|https?:\/\//)
})

const everything: AudienceSettings = {
  comments,
  newsletter: { action: 'https://news.example.org/subscribe', field: 'email', redirectsTo: ['https://thanks.example'] },
  analytics: { provider: 'umami', id: '3b2f0f6e-7a55-4d5c-9d0a-2a1b6a0f9c11' },
}

for (const [name, settings] of Object.entries({ bare, everything: { ...bare, ...everything } })) {
  for (const trust of [{ kind: 'files' }, { kind: 'nonce', nonce: crypto.randomUUID() }] satisfies ScriptTrust[]) {
    test(`the evaluator finds nothing severe: ${name}, ${trust.kind}`, () => {
      assert.deepEqual(evaluate(buildPolicy(settings, trust)), [])
    })
  }
}

test('the evaluator reports what plain Next.js needs, so it would report a mistake', () => {
  assert.match(evaluate(buildPolicy(bare, { kind: 'inline' })).join(), /unsafe-inline/)
})

test('each service adds only its own sources, and none when it is not configured', () => {
  const policy = buildPolicy({ ...bare, ...everything }, { kind: 'files' })
  assert.deepEqual(sourcesOf(policy, 'frame-src'), ['https://giscus.app'])
  assert.deepEqual(sourcesOf(policy, 'form-action'), ["'self'", 'https://news.example.org', 'https://thanks.example'])
  assert.deepEqual(sourcesOf(policy, 'script-src'), ["'self'", 'https://cloud.umami.is'])
  assert.deepEqual(sourcesOf(policy, 'connect-src'), ["'self'", 'https://gateway.umami.is'])
  const link = buildPolicy({ ...bare, newsletter: { url: 'https://maily.so/blog' } }, { kind: 'files' })
  assert.deepEqual(sourcesOf(link, 'form-action'), ["'self'"])
})

test('frames are those of the providers that the site names, beside that of comments', () => {
  const frames = (settings: object) => sourcesOf(buildPolicy({ ...bare, ...settings }, { kind: 'files' }), 'frame-src')
  assert.deepEqual(frames({ embeds: [] }), ["'none'"])
  assert.deepEqual(frames({ embeds: ['youtube', 'huggingface'] }), [
    'https://www.youtube-nocookie.com',
    'https://*.hf.space',
  ])
  assert.deepEqual(frames({ comments, embeds: ['vimeo'] }), ['https://giscus.app', 'https://player.vimeo.com'])
  const own = { provider: 'remark42', origin: 'https://comments.example.org', site: 'blog' } as const
  assert.deepEqual(frames({ comments: own }), ['https://comments.example.org'])
  assert.deepEqual(frames({ comments: { provider: 'mail' } }), ["'none'"])
  for (const policy of [buildPolicy({ ...bare, embeds: framedProviders }, { kind: 'files' })])
    assert.deepEqual(evaluate(policy), [])
})

const providers: [Analytics, src: string, sendsTo: string[]][] = [
  [{ provider: 'vercel' }, '/_vercel/insights/script.js', []],
  [{ provider: 'plausible' }, 'https://plausible.io/js/script.js', ['https://plausible.io']],
  [
    { provider: 'plausible', origin: 'https://stats.example.org/' },
    'https://stats.example.org/js/script.js',
    ['https://stats.example.org'],
  ],
  [
    { provider: 'goatcounter', origin: 'https://yeobaek.goatcounter.com' },
    'https://gc.zgo.at/count.js',
    ['https://yeobaek.goatcounter.com'],
  ],
  [
    { provider: 'goatcounter', origin: 'https://count.example.org' },
    'https://count.example.org/count.js',
    ['https://count.example.org'],
  ],
]

for (const [analytics, src, sendsTo] of providers) {
  test(`the script of ${JSON.stringify(analytics)} may load and send, and no others`, () => {
    assert.equal(buildAnalyticsScript(analytics, 'blog.example.org').src, src)
    const policy = buildPolicy({ ...bare, analytics }, { kind: 'files' })
    const files = src.startsWith('/') ? [] : [new URL(src).origin]
    assert.deepEqual(sourcesOf(policy, 'script-src'), ["'self'", ...files])
    assert.deepEqual(sourcesOf(policy, 'connect-src'), ["'self'", ...sendsTo])
  })
}

test('headers that need TLS are sent only by a site with https', () => {
  const local = { ...bare, url: 'http://localhost:3000' }
  assert.equal(sourcesOf(buildPolicy(local, { kind: 'files' }), 'upgrade-insecure-requests'), undefined)
  assert.deepEqual(sourcesOf(buildPolicy(bare, { kind: 'files' }), 'upgrade-insecure-requests'), [])
  const names = (settings: typeof bare) => buildSecurityHeaders(settings, false)[0]!.headers.map(({ key }) => key)
  assert.ok(!names(local).includes('Strict-Transport-Security'))
  assert.ok(names(bare).includes('Strict-Transport-Security'))
})
