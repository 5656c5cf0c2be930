import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expandShortcodes } from './hugo-shortcodes'

const expand = (body: string) => expandShortcodes(body, (file) => (file === 'a.md' ? '/posts/a/' : undefined))

const texts: [body: string, has: string[]][] = [
  [
    '{{< pic src="/a.png" class="wide" title="둘 낱말" border="false" caption="설정 0">}}',
    ['src="/a.png"', '둘 낱말: 설정 0'],
  ],
  ['{{<figure src=/a.png alt=`그림 "하나"`>}}', ['alt="그림 &#34;하나&#34;"']],
  ['{{< figure\n  src="/a.png"\n  caption="여러\n줄"\n>}}', ['<figcaption>여러\n줄</figcaption>']],
  [
    '{{< highlight php >}}\n<?php $x = 1;\n{{< / highlight >}}\n마지막 문단.',
    ['~~~~php\n<?php $x = 1;\n~~~~', '마지막 문단.'],
  ],
  [
    '{{% notice warning %}}\n{{< youtube abc/>}}\n{{% /notice %}}',
    ['> [!WARNING]', '> [YouTube](https://www.youtube.com/watch?v=abc)'],
  ],
  ['{{< a >}}하나{{< a >}}둘{{< /a >}}셋{{< /a >}}넷', ['하나둘셋넷']],
  ['{{< a >}}하나{{< b >}}둘{{< /a >}}셋', ['하나둘셋']],
  ['[글]({{< ref "a.md" >}})', ['[글](/posts/a/)']],
  ['{{< note title="제목" >}}글{{< /note >}}', ['> [!NOTE]\n> **제목**']],
  ['{{</* figure src="x" */>}} {{%/* a */%}}', ['{{< figure src="x" >}} {{% a %}}']],
  ['{{< katex >}} {{< katex >}}x{{< /katex >}}', [' $x$']],
  ['`{{ .Title }}` {{<>}} {{< a "열린 글', ['`{{ .Title }}` {{<>}} {{< a "열린 글']],
]

for (const [body, parts] of texts) {
  test(`the shortcodes of ${JSON.stringify(body)}`, () => {
    const { text } = expand(body)
    for (const part of parts) assert.ok(text.includes(part), text)
  })
}

test('an unknown shortcode is reported, and its text is kept', () => {
  const { text, notes } = expand('{{< steps >}}{{< step "하나" >}}글{{< /step >}}{{< /steps >}}{{< chart id=1 >}}')
  assert.equal(text, '글')
  assert.deepEqual(
    notes.map(({ kind, about }) => [kind, about]),
    ['step', 'steps', 'chart'].map((name) => ['lost', name]),
  )
})
