import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

/** Front matter of four lines: the body begins in line 5. ⏎ is the end of a line. */
const compile = (body: string) =>
  compileBody({
    text: `---\ntitle: x\n---\n\n${body.replaceAll('⏎', '\n')}\n`,
    file: 'lib/markdown/fixtures/x.mdx',
    lang: 'ko',
  })

const callout = (kind: string, title: string, text: string) =>
  `<div class="callout callout-${kind}" role="note"><p class="callout-title">${title}</p>${text}</div>`

/** What is written, the HTML of the page, and what the Markdown for programs contains. */
const supported: [written: string, html: string, markdown: string][] = [
  ['> [!NOTE] 제목⏎> 글', callout('note', '제목', '<p>글</p>'), '> **제목**\n>\n> 글'],
  ['> [!tip] **굵은** 제목⏎> 글', callout('tip', '<strong>굵은</strong> 제목', '<p>글</p>'), '> **굵은 제목**'],
  ['> [!NOTE]  ⏎> 글', callout('note', '참고', '<p>글</p>'), '> **참고**\n>\n> 글'],
  ['> [!NOTE]⏎>⏎> 글', callout('note', '참고', '<p>글</p>'), '> **참고**\n>\n> 글'],
  ['> [!INFO|right] 제목', callout('info', '제목', ''), '> **제목**'],
  ['> [!summary]⏎> 글', callout('abstract', '요약', '<p>글</p>'), '> **요약**'],
  ['> [!Bug]⏎> 글', callout('bug', '버그', '<p>글</p>'), '> **버그**'],
  ['> [!faq]⏎> > [!todo]⏎> > 글', callout('todo', '할 일', '<p>글</p>'), '> > **할 일**'],
  ['> [! note ]⏎> 글', callout('note', '참고', '<p>글</p>'), '> **참고**'],
  ['**__init__**과 __str__', '<strong>__init__</strong>과 __str__', '\\_\\_str\\_\\_'],
  ['__init__과 __call__ 메서드', '<p>__init__과 __call__ 메서드</p>', '메서드'],
  ['[[ lora ]]', '<a href="/posts/lora">lora</a>', '[lora]('],
  ['[[lora|]]', '<a href="/posts/lora">lora</a>', '[lora]('],
  ['[[lora|a|b]]', '<a href="/posts/lora">a|b</a>', '[a|b]('],
  ['[[lora|**굵은** 별칭]]', '<a href="/posts/lora"><strong>굵은</strong> 별칭</a>', '[**굵은** 별칭]('],
  ['[[https://a.b/c|글]]', '<a href="https://a.b/c">글</a>', '[글](https://a.b/c)'],
  ['> [!tip]- 접힘⏎> 글', '<summary class="callout-title">접힘</summary><p>글</p></details>', '> **접힘**\n>\n> 글'],
  [
    '> [!tip]+⏎> 글',
    '<details class="callout callout-tip" open><summary class="callout-title">팁</summary>',
    '> **팁**',
  ],
  [':::note⏎글⏎⏎- 하나⏎:::', callout('note', '참고', '<p>글</p><ul>\n<li>하나</li>\n</ul>'), '> **참고**'],
  [':::tip[**굵은** [제목]]⏎글⏎:::', callout('tip', '<strong>굵은</strong> [제목]', '<p>글</p>'), '> **굵은 '],
  [':::warning 제목⏎글⏎:::⏎⏎뒤', `${callout('warning', '제목', '<p>글</p>')}\n<p>뒤</p>`, '> **제목**'],
  ['::: danger⏎글⏎:::', callout('danger', '위험', '<p>글</p>'), '> **위험**'],
  ['::: {.callout-note title="제목"}⏎글⏎:::', callout('note', '제목', '<p>글</p>'), '> **제목**'],
  ['::: {.callout-tip}⏎## 제목⏎⏎글⏎:::', callout('tip', '제목', '<p>글</p>'), '> **제목**'],
  ['::: {.callout-tip collapse="true"}⏎글⏎:::', '<details class="callout callout-tip"><summary', '> **팁**'],
  [':::{seealso} 제목⏎글⏎:::', callout('info', '제목', '<p>글</p>'), '> **제목**'],
  [':::{note}⏎:class: dropdown⏎글⏎:::', '<details class="callout callout-note"><summary', '> **참고**\n>\n> 글'],
  [
    '::: details 제목⏎글⏎:::',
    '<details class="callout callout-note"><summary class="callout-title">제목',
    '> **제목**',
  ],
  ['::::note⏎:::tip⏎안⏎:::⏎밖⏎::::', callout('tip', '팁', '<p>안</p>'), '> > **팁**'],
  [':::note⏎```⏎:::⏎```⏎:::', '<code><span class="line">:::</span></code>', '> ```\n> :::\n> ```'],
  ['글⏎:::note⏎안⏎:::', `<p>글</p>\n${callout('note', '참고', '<p>안</p>')}`, '> **참고**'],
  ['<b>==x==</b>', '<b><mark>x</mark></b>', '**<mark>x</mark>**'],
  ['> :::note⏎> 안⏎> :::', callout('note', '참고', '<p>안</p>'), '> > **참고**'],
  [
    '==강조==는 ==`a == b` **굵게**==',
    '<p><mark>강조</mark>는 <mark><code>a == b</code> <strong>굵게</strong></mark></p>',
    '<mark>강조</mark>는',
  ],
  ['이것은==강조==다', '<p>이것은<mark>강조</mark>다</p>', '<mark>강조</mark>'],
  ['==여러⏎줄==', '<p><mark>여러\n줄</mark></p>', '<mark>여러\n줄</mark>'],
  [
    '글^[각주 *강조*와 [링크 글](/x)]이다.',
    ' 각주 <em>강조</em>와 <a href="/x">링크 글</a></span></span>이</span>다.</p>',
    '글[^inline-1]이다.\n\n[^inline-1]: 각주',
  ],
  ['H~2~O, CO~2~, x~i~의', '<p>H<sub>2</sub>O, CO<sub>2</sub>, x<sub>i</sub>의</p>', 'H<sub>2</sub>O'],
  ['10^-3^ 1^st^ 제곱미터^2^', '<p>10<sup>-3</sup> 1<sup>st</sup> 제곱미터<sup>2</sup></p>', '10<sup>-3</sup>'],
  ['앞 %%숨은 **글**%% 뒤', '<p>앞  뒤</p>', '앞  뒤'],
  ['%%⏎숨은⏎⏎글⏎%%⏎⏎뒤', '<p>뒤</p>', '뒤'],
  ['축하:tada: :+1:', '<p>축하🎉 👍</p>', '축하🎉 👍'],
  [
    '[[lora|로라]]와 [[lora]]',
    '<p><a href="/posts/lora">로라</a>와 <a href="/posts/lora">lora</a></p>',
    '[로라](https://site.invalid/posts/lora)',
  ],
  ['## 절 하나⏎⏎[[#절 하나]]', '<a href="#%EC%A0%88-%ED%95%98%EB%82%98">절 하나</a>', '[절 하나]('],
  ['| 가 |⏎|---|⏎| [[lora\\|로라]] |', '<td><a href="/posts/lora">로라</a></td>', '[로라]('],
  ['![[figure.svg|선 하나|300]]', 'aria-label="선 하나"', '![선 하나](https://site.invalid/assets/images/'],
  ['![선 하나|300](./figure.svg)', 'aria-label="선 하나"', '![선 하나]('],
  [
    '## 제목 {#custom}⏎⏎[글로](#custom)',
    '<h2 id="custom" aria-label="제목">제목<a class="anchor" href="#custom"',
    '## 제목\n',
  ],
  ['## 제목 {-}', '<h2 id="제목"', '## 제목\n'],
  [
    '용어⏎: 뜻 *하나*⏎: 뜻 둘',
    '<dl><dt>용어</dt><dd>뜻 <em>하나</em></dd><dd>뜻 둘</dd></dl>',
    '**용어**\n\n- 뜻 *하나*\n- 뜻 둘',
  ],
  [
    '하나⏎⏎: 뜻⏎⏎    더⏎⏎둘⏎⏎: 뜻',
    '<dl><dt>하나</dt><dd><p>뜻</p><p>더</p></dd><dt>둘</dt><dd>뜻</dd></dl>',
    '**둘**\n\n- 뜻',
  ],
  ['| 가 |⏎|---|⏎| 1 |⏎⏎: 표의 설명', '<figcaption>', '표의 설명'],
  ['{math}`x^2` H{sub}`2`O', 'H<sub>2</sub>O', '$x^2$ H<sub>2</sub>O'],
]

for (const [written, html, markdown] of supported) {
  test(`${written} is supported`, async () => {
    const body = await compile(written)
    assert.deepEqual(body.problems, [])
    assert.ok(body.html.includes(html), body.html)
    assert.ok(body.markdown.includes(markdown), body.markdown)
    const raw = /==|%%|\[\[|\]\]|:::|\{[#.]|\[!|\^\[/
    const shown = [body.html.replace(/<code.*?<\/code>/gs, ''), body.sections.map(({ text }) => text).join(' ')]
    for (const text of shown) assert.doesNotMatch(text.replace('a == b', ''), raw)
    assert.doesNotMatch(body.feedHtml.replace(/<code.*?<\/code>/gs, ''), raw)
  })
}

/** Text that only looks like a mark. */
const plain = [
  'a==b 이고 c==d, x !== y, 값==1이고 다른값==2',
  '10~20개, 30~40개, 10~20~30, A~B/C~D, 3~5배',
  'x^2+y^2=z^2, 좋다^^ 또^^, ^_^, ㅎㅎ^ㅇ^',
  '100%% 확실하고 200%% 좋다. %%time 과 %%timeit 은 다르다.',
  'a:b:c, std::vector, 10:30:20, 예:key:값, host:key:8080, :없는이름:',
  '[[1, 2], [3, 4]]와 x[[1]], arr[i][j], x[0][1][2]',
  '시간 : 3분⏎다음 : 4분',
  '각주^1 위치[1]에서 ^[]',
]

for (const written of plain) {
  test(`${written} is text`, async () => {
    const body = await compile(written)
    assert.deepEqual(body.problems, [])
    const html = body.html.replace(/<span class="tied">(.)<\/span>/g, '$1')
    assert.equal(html, `<p>${written.replaceAll('⏎', '\n')}</p>`)
  })
}

test('marks in code, in formulas and behind a backslash are none', async () => {
  const written =
    '`==a==` `[[b]]` `{#c}` $x~2~ %%$ \\==d== \\[[e]] H\\~2~O \\:tada: \\%%f%%⏎⏎```⏎:::note⏎> [!NOTE]⏎%%⏎```'
  const body = await compile(written)
  assert.doesNotMatch(body.html, /<mark|<sub>|🎉|callout|href/)
  for (const text of ['==d==', '[[e]]', 'H~2~O', ':tada:', '%%f%%', '{#c}']) assert.ok(body.html.includes(text), text)
})

/** What is written, and the problem: place, severity, words of message and remedy; what readers may not see. */
const refused: [written: string, at: string, severity: string, says: RegExp, remedy: RegExp, hidden?: RegExp][] = [
  ['앞⏎⏎:::note⏎글', '7:1', 'error', /never closed/, /close it with :::/],
  ['> > :::note⏎> > 안⏎> 밖', '5:5', 'error', /never closed/, /close it with :::/],
  ['> :::note⏎밖', '5:3', 'error', /never closed/, /close it with :::/],
  ['글⏎⏎:::', '7:1', 'warning', /closes nothing/, /:::note/],
  ['::: columns⏎글⏎:::', '5:1', 'warning', /“columns” is no kind of box/, /:::note/, /:::|columns/],
  ['> [!노트]⏎> 글', '5:3', 'error', /unknown callout \[!노트\]/, /\[!NOTE\]/],
  ['!!! note "제목"⏎    글', '5:1', 'warning', /MkDocs/, /> \[!NOTE\]/],
  ['??? tip⏎    글', '5:1', 'warning', /MkDocs/, /> \[!NOTE\]-/],
  ['[toc]⏎⏎글', '5:1', 'warning', /\[toc\]/, /take it out/, /toc/],
  ['[[_TOC_]]⏎⏎글', '5:1', 'warning', /TOC/, /take it out/, /TOC/],
  ['- 차례⏎{:toc}', '6:1', 'warning', /\{:toc\}/, /contents stand beside/, /toc/],
  ['글⏎{: .notice}', '6:1', 'warning', /\{: \.notice\}/, /take it out/, /notice/],
  ['## 제목 {.unlisted .big}', '5:7', 'warning', /\.big does nothing/, /take it out/, /big/],
  ['## 하나 {#a}⏎⏎## 둘 {#a}', '7:6', 'warning', /“a” is in use/, /another id/],
  ['[글](/posts/a){:target="_blank"}', '5:14', 'warning', /target/, /take it out/, /target/],
  ['![선 하나](./figure.svg){width=50%}', '5:22', 'warning', /width=50%/, /\{width=300\}/, /50%/],
  ['앞 [글]{.smallcaps} 뒤', '5:6', 'warning', /smallcaps/, /take it out/, /smallcaps/],
  ['{{< youtube abc >}} 글', '5:1', 'error', /youtube/, /link to it/, /youtube/],
  ['값은 {{ page.title }}이다', '5:4', 'error', /page\.title/, /backticks/, /page/],
  ['{% include a.html %}⏎⏎글', '5:1', 'error', /include/, /what it stood for/, /include/],
  ['{cite}`key`', '5:1', 'error', /role of MyST/, /\[@key\]/],
  ['{eq}`loss`', '5:1', 'error', /role of MyST/, /\\eqref\{loss\}/],
  ['(label)=⏎## 제목', '5:1', 'warning', /label of MyST/, /\{#label\}/],
  ['% 주석', '5:1', 'warning', /comment of MyST/, /\\%/],
  ['%%⏎안 닫힌 주석', '5:1', 'warning', /never closed/, /close it with %%/],
  ['!youtube[abc]', '5:1', 'warning', /velog/, /link to it/],
  ['![[다른 글]]', '5:1', 'warning', /embeds a note/, /\[\[다른 글\]\]/, /!\[\[/],
  ['![[figure.svg]]', '5:1', 'error', /no alternative text/, /대체 텍스트/],
  ['*[HTML]: Hyper Text', '5:1', 'warning', /kramdown/, /<abbr/],
  ['문단이다. ^a1b2c3', '5:14', 'warning', /block in Obsidian/, /heading/],
  ['- [/] 하는 중', '5:3', 'warning', /task with \[\/\]/, /\[x\]/],
]

for (const [written, at, severity, says, remedy, hidden] of refused) {
  test(`${written} is reported at ${at}`, async () => {
    const body = await compile(written)
    assert.equal(body.problems.length, 1, JSON.stringify(body.problems))
    const [found] = body.problems
    assert.deepEqual([`${found!.line}:${found!.column}`, found!.severity], [at, severity])
    assert.match(found!.message, says)
    assert.match(found!.remedy, remedy)
    if (hidden)
      assert.doesNotMatch(body.html.replace(/href="[^"]*"/g, '') + body.markdown.replace(/\(http\S*\)/g, ''), hidden)
  })
}
