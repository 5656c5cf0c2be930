import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { drawDiagram } from './draw-diagram'

/** Sources that are no diagrams, with the line and the words of the error. */
const faults: [name: string, source: string, line: number, message: RegExp, remedy?: RegExp][] = [
  ['another arrow', 'graph LR\n  A --> B\n  B -> C', 3, /“B -> C”/, /-->/],
  ['an open bracket', 'graph LR\n  A[열린 --> B', 2, /“A\[열린 --> B”/],
  ['an open bracket before other lines', 'graph LR\n  A[열린\n  B --> C\n  C --> D', 2, /“A\[열린”/],
  ['prose', 'graph LR\n  A --> B\n  그냥 한 줄의 글', 3, /“그냥 한 줄의 글”/],
  ['a line after comments and empty lines', '\n%% 주석\n\ngraph LR\n\n%% 또\n  A -->> B', 7, /“A -->> B”/],
  ['a line after front matter', '---\ntitle: x\n---\ngraph LR\n  A --> B\n  A -> B', 6, /“A -> B”/],
  ['a line after a directive', '%%{init: {\n  "flowchart": {}\n}}%%\ngraph LR\n  A -> B', 5, /“A -> B”/],
  ['a wrong line of a sequence', 'sequenceDiagram\n  A->>B: x\n  틀린 줄', 3, /“틀린 줄”/],
  ['half a relation', 'classDiagram\n  A <|-', 2, /“A <\|-”/],
  ['a relation without a label', 'erDiagram\n  A ||--o{ B\n  B ||--o{ C : x', 2, /“A \|\|--o\{ B”.*“:” is missing/],
  ['no target', 'stateDiagram-v2\n  a --> b\n  a -->', 3, /“a -->”/],
  ['a subgraph without an end', 'graph LR\n  subgraph a\n  A --> B', 3, /the end of the diagram|A --> B/],
  ['no number', 'pie\n  "a" : x', 2, /“"a" : x”/],
  ['no date', 'gantt\n  title x\n  foo bar', 3, /“foo bar”/],
  ['a gap', 'packet-beta\n  0-3: "a"\n  5-8: "b"', 1, /contiguous/],
  ['an unknown shape', 'graph LR\n  A\n  B@{ shape: foo }', 3, /No such shape: foo/],
  ['a kind that is not drawn', '%% x\nmindmap\n  a', 2, /“mindmap” is a kind.*not drawn/, /flowchart/],
  ['another kind that is not drawn', 'C4Context\n  Person(a, "b")', 1, /“C4Context”/, /subgraphs/],
  ['a kind that nobody draws', 'foo\n  bar', 1, /“foo” is no kind of diagram/, /flowchart, sequenceDiagram/],
  ['a kind with a slip', 'sequencediagram\n  A->>B: x', 1, /“sequencediagram”/, /sequenceDiagram/],
  ['nothing', '', 1, /the diagram is empty/, /flowchart/],
  ['a kind alone', 'graph LR', 1, /nothing in the diagram/],
  ['a formula', 'graph LR\n  A --> B\n  B["$$x^2$$"]', 3, /formula/, /x²/],
  ['an icon', 'graph LR\n  A["fa:fa-car 차"]', 2, /icons/],
  ['a picture', 'graph LR\n  A@{ img: "https://example.com/a.png" }', 2, /pictures/],
  ['a broken directive', 'graph LR\n  A --> B\n%%{init: {"theme": }}%%', 3, /directive/],
  ['an open directive', '%%{init: {"a": {}\ngraph LR\n  A --> B', 1, /directive/],
  ['broken settings', '---\ntitle: x\n  y: [\n---\ngraph LR\n  A --> B', 3, /settings of the diagram/, /YAML/],
  ['broken settings of a node', 'graph LR\n  A --> B\n  B@{ shape: [ }', 3, /between @\{ and \}/],
  ['too many edges', `graph LR\n${'  A --> B\n'.repeat(201)}`, 1, /more than 200 edges/, /divide/],
  ['too many nodes', `graph LR\n${Array.from({ length: 201 }, (_, at) => `  n${at}`).join('\n')}`, 1, /201 nodes/],
  ['too long', `graph LR\n  A[${'가'.repeat(50_000)}]`, 1, /50,000 characters/],
  ['HTML in a drawing', 'venn-beta\n  set A["a"]\n    text t["b"]\n  set B["c"]\n  union A,B["d"]', 1, /foreignObject/],
]

for (const [name, source, line, message, remedy = /./] of faults) {
  test(`a diagram that is not drawn: ${name}`, async () => {
    const found = await drawDiagram(source, false)
    assert.ok('told' in found, 'it is drawn')
    assert.match(found.told[0], message)
    assert.match(found.told[1], remedy)
    assert.equal(found.line, line, found.told[0])
  })
}

/** What is left out of a drawing is told. */
const leftOut: [name: string, source: string, line: number, message: RegExp][] = [
  ['a theme', '%%{init: {"theme": "forest"}}%%\ngraph LR\n  A --> B', 1, /“theme”/],
  ['a theme in front matter', '---\nconfig:\n  theme: forest\n---\ngraph LR\n  A --> B', 3, /“theme”/],
  ['a look', '---\nconfig:\n  look: handDrawn\n---\ngraph LR\n  A --> B', 3, /“look”/],
  ['a link', 'graph LR\n  A --> B\n  click A "https://example.com"', 3, /links/],
]

for (const [name, source, line, message] of leftOut) {
  test(`a diagram without ${name}`, async () => {
    const found = await drawDiagram(source, false)
    assert.ok('drawing' in found, JSON.stringify(found))
    assert.equal(found.leftOut.length, 1, JSON.stringify(found.leftOut))
    assert.equal(found.leftOut[0]!.line, line)
    assert.match(found.leftOut[0]!.told[0], message)
  })
}

test('a diagram without anything left out', async () => {
  const found = await drawDiagram('graph LR\n  clickable --> links\n  links --> theme', false)
  assert.ok('drawing' in found)
  assert.deepEqual(found.leftOut, [])
})

for (const [written, description] of [
  ['accTitle: 제목', '제목'],
  ['accTitle: 제목\n  accDescr: 설명', '설명'],
  ['accDescr {\n  두 줄의\n  설명\n  }', '두 줄의\n설명'],
  ['', undefined],
] as const) {
  test(`the description of a diagram: ${written}`, async () => {
    const found = await drawDiagram(`graph LR\n  ${written}\n  A --> B`, false)
    assert.ok('drawing' in found, JSON.stringify(found))
    assert.equal(found.description, description)
  })
}

test('a drawing is the same each time, and has only colours of the theme or of its author', async () => {
  const source = 'graph LR\n  A[/하나/] --> B[(둘)]\n  style B fill:#123456'
  const [one, other] = [await drawDiagram(source, false), await drawDiagram(source, false)]
  assert.ok('drawing' in one)
  assert.deepEqual(one, other)
  const colours = [...toHtml(one.drawing.root).matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour!)
  const isKnown = (colour: string) => /^(?:none|transparent|var\(.*\)|#123456|#fff)$/.test(colour)
  assert.deepEqual(
    colours.filter((colour) => !isKnown(colour)),
    [],
  )
})
