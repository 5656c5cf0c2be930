import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { checkContent } from '@/lib/checks'
import { formatProblem } from '@/lib/text/format-problem'
import { runBlog } from './fixtures/run-blog'

/** Responses of arXiv (Atom) and Crossref (JSON), without the fields that are not read. */
const atom = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query</title><entry>
<id>http://arxiv.org/abs/2110.04366v3</id><updated>2022-02-02T16:39:37Z</updated><published>2021-10-08T20:22:26Z</published>
<title>Towards a Unified View of Parameter-Efficient Transfer
  Learning</title><summary>…</summary>
<author><name>Junxian He</name></author><author><name>Chunting Zhou</name></author><author><name>Xuezhe Ma</name></author>
<author><name>Taylor Berg-Kirkpatrick</name></author><author><name>Graham Neubig</name></author>
<arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">ICLR 2022 (spotlight)</arxiv:comment>
<category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/></entry></feed>`
const nothing = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title></feed>'
const crossref = {
  status: 'ok',
  message: {
    DOI: '10.18653/v1/2021.emnlp-main.243',
    title: ['The Power of Scale for Parameter-Efficient Prompt Tuning'],
    author: [
      { given: 'Brian', family: 'Lester' },
      { given: 'Rami', family: 'Al-Rfou' },
      { given: 'Noah', family: 'Constant' },
    ],
    'container-title': ['Proceedings of the 2021 Conference on Empirical Methods in Natural Language Processing'],
    issued: { 'date-parts': [[2021]] },
  },
}

const asked: string[] = []
const standIn = createServer((request, response) => {
  asked.push(request.url!)
  if (request.url!.includes('id_list=2110.04366')) response.end(atom)
  else if (request.url!.includes('id_list=')) response.end(nothing)
  else if (request.url!.includes(encodeURIComponent('2021.emnlp-main.243'))) response.end(JSON.stringify(crossref))
  else response.writeHead(404).end()
})
await new Promise<void>((resolve) => standIn.listen(0, '127.0.0.1', resolve))
after(() => standIn.close())
const { port } = standIn.address() as { port: number }

function newContent(): string {
  const into = mkdtempSync(path.join(tmpdir(), 'new-post-'))
  mkdirSync(path.join(into, 'posts'))
  return into
}

const blog = (args: string[], base = `http://127.0.0.1:${port}`) =>
  runBlog(args, { ARXIV_API: `${base}/query`, CROSSREF_API: `${base}/works` })

async function findProblems(into: string): Promise<string[]> {
  return (await checkContent(into)).problems.map(formatProblem)
}

test('new: a draft that the check takes, with a slug from its title; a second is not written over it', async () => {
  const into = newContent()
  const args = ['new', '어텐션의 이해', '--tags', 'NLP, 1.10', '--series', '어텐션', '--into', into]
  const { out } = await blog(args)
  assert.match(out, /posts\/attention-understanding\/index\.mdx/)
  const file = path.join(into, 'posts/attention-understanding/index.mdx')
  const text = readFileSync(file, 'utf8')
  assert.match(text, /^title: "어텐션의 이해"$/m)
  assert.match(text, /^date: \d{4}-\d{2}-\d{2}$/m)
  assert.match(text, /^tags: \[NLP, "1\.10"\]$/m)
  assert.match(text, /^part: 1$/m)
  assert.match(text, /^draft: true$/m)
  assert.deepEqual(await findProblems(into), [])

  const again = await blog(args)
  assert.equal(again.code, 1)
  assert.match(again.err, /is there already: choose another --slug/)
  assert.equal(readFileSync(file, 'utf8'), text)

  await blog(['new', '둘째', '--series', '어텐션', '--slug', 'second', '--into', into])
  assert.match(readFileSync(path.join(into, 'posts/second/index.mdx'), 'utf8'), /^part: 2$/m)
  await blog(['new', 'Attention', '--slug', 'second', '--lang', 'en', '--into', into])
  assert.match(readFileSync(path.join(into, 'posts/second/index.en.mdx'), 'utf8'), /^## Summary$/m)
  assert.deepEqual(await findProblems(into), [])
})

test('new: a title that gives no address has one made, which is said; posts there keep theirs', async () => {
  const into = newContent()
  for (const title of ['ㅋㅋㅋ', '漢字', 'おわり', '😀', '…']) {
    const { code, out, err } = await blog(['new', title, '--into', into])
    assert.equal(code, 0, `${title}: ${err}`)
    const slug = out.match(/posts\/(post-\d{4}-\d{2}-\d{2}(?:-\d)?)\/index\.mdx/)?.[1]
    assert.ok(slug, out)
    assert.match(err, new RegExp(`it is ${slug}\\. .*rename ${slug} `))
  }
  assert.match((await blog(['new', 'Index', '--into', into])).out, /posts\/post-index\/index\.mdx/)
  const { out, err } = await blog(['new', '… 그리고', '--into', into])
  assert.match(out, /posts\/geurigo\/index\.mdx/)
  assert.equal(err, '')
  assert.deepEqual(await findProblems(into), [])
})

test('new: what it cannot take is said in a line', async () => {
  const into = newContent()
  assert.match((await blog(['new', '글', '--slug', '한글', '--into', into])).err, /^✗ “한글” is no slug/)
  assert.match((await blog(['new', '글', '--lang', 'fr', '--into', into])).err, /no language “fr”: write ko or en/)
  assert.match((await blog(['new', '--into', into])).err, /needs a title/)
})

test('paper: a review with the facts of its paper, asked for once', async () => {
  const into = newContent()
  const before = asked.length
  const { out } = await blog(['paper', 'https://arxiv.org/abs/2110.04366v3', '--into', into])
  assert.equal(asked.length, before + 1)
  assert.match(out, /towards-a-unified-view/)
  const text = readFileSync(out.trim(), 'utf8')
  assert.match(text, /title: "Towards a Unified View of Parameter-Efficient Transfer Learning"$/m)
  assert.match(text, /authors: \[Junxian He, Chunting Zhou, Xuezhe Ma, Taylor Berg-Kirkpatrick, Graham Neubig\]/)
  assert.match(text, /arxiv: "2110\.04366"/)
  assert.match(text, /# arXiv: ICLR 2022 \(spotlight\)/)
  assert.match(text, /\[@he2021unified\]|\[@he2021towards\]/)
  assert.deepEqual(await findProblems(into), [])
  assert.match((await blog(['paper', '2110.04366', '--into', into])).err, /reviews it already/)
})

test('paper --cite: an entry of references.bib that the check takes, once', async () => {
  const into = newContent()
  const { out } = await blog(['paper', '10.18653/v1/2021.emnlp-main.243', '--cite', '--into', into])
  assert.match(out, /cite it as \[@lester2021power\]/)
  assert.match(readFileSync(path.join(into, 'references.bib'), 'utf8'), /Al-Rfou, Rami/)
  await blog(['new', '글', '--slug', 'a', '--into', into])
  assert.deepEqual(await findProblems(into), [])
  assert.match(
    (await blog(['paper', '10.18653/v1/2021.emnlp-main.243', '--cite', '--into', into])).err,
    /has lester2021power already/,
  )
})

test('paper: without an answer it says so and still writes the draft', async () => {
  const into = newContent()
  const { code, out, err } = await blog(['paper', '2110.04366', '--into', into], 'http://127.0.0.1:9')
  assert.equal(code, 0)
  assert.match(err, /does not answer/)
  assert.match(readFileSync(out.trim(), 'utf8'), /#\s+arxiv: "2110\.04366"/)
  assert.deepEqual(await findProblems(into), [])
})

test('paper: an unknown work and what is no identifier', async () => {
  const into = newContent()
  assert.match((await blog(['paper', '9999.99999', '--cite', '--into', into])).err, /arXiv knows no paper 9999\.99999/)
  assert.match((await blog(['paper', 'lora', '--into', into])).err, /neither an arXiv identifier nor a DOI/)
})
