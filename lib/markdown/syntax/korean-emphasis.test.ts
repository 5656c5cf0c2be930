import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

/** Korean Markdown and the expected HTML: emphasis closes before a particle. */
const sentences: [markdown: string, html: string][] = [
  ['**어텐션(Attention)**은 값을 섞는다.', '<strong>어텐션(Attention)</strong>은 값을 섞는다.'],
  ['**"강조"**를 한다.', '<strong>“강조”</strong>를 한다.'],
  ['**`softmax`**는 정규화한다.', '<strong><code>softmax</code></strong>는 정규화한다.'],
  ['**95%**의 경우', '<strong>95%</strong>의 경우'],
  ['~~(취소)~~는 지운다.', '<del>(취소)</del>는 지운다.'],
  ['**(괄호)**가 먼저다.', '<strong>(괄호)</strong>가 먼저다.'],
  ['그는 **‘작은따옴표’**라고 했다.', '그는 <strong>‘작은따옴표’</strong>라고 했다.'],
  ['그는 **“큰따옴표”**라고 했다.', '그는 <strong>“큰따옴표”</strong>라고 했다.'],
  ['**「낫표」**와 **『겹낫표』**를', '<strong>「낫표」</strong>와 <strong>『겹낫표』</strong>를'],
  ['**〈홑화살괄호〉**에서', '<strong>〈홑화살괄호〉</strong>에서'],
  ['**《겹화살괄호》**에서', '<strong>《겹화살괄호》</strong>에서'],
  ['**[대괄호]**로 묶는다.', '<strong>[대괄호]</strong>로 묶는다.'],
  ['**끝났다.**라고 말했다.', '<strong>끝났다.</strong>라고 말했다.'],
  ['**정말?**이라고 물었다.', '<strong>정말?</strong>이라고 물었다.'],
  ['**와!**하고 외쳤다.', '<strong>와!</strong>하고 외쳤다.'],
  ['**하나, 둘,**까지만', '<strong>하나, 둘,</strong>까지만'],
  ['**3.14…**처럼', '<strong>3.14…</strong>처럼'],
  ['**GPT-4**와 **Llama 2**의 차이', '<strong>GPT-4</strong>와 <strong>Llama 2</strong>의 차이'],
  ['**C++**로 쓴다.', '<strong>C++</strong>로 쓴다.'],
  ['**C#**은 다르다.', '<strong>C#</strong>은 다르다.'],
  ['**R&D**에 쓴다.', '<strong>R&#x26;D</strong>에 쓴다.'],
  ['**1/2**로 나눈다.', '<strong>1/2</strong>로 나눈다.'],
  ['**100원/토큰**이다.', '<strong>100원/토큰</strong>이다.'],
  ['값은**(괄호)**이다.', '값은<strong>(괄호)</strong>이다.'],
  ['앞**"붙임"**뒤', '앞<strong>“붙임”</strong>뒤'],
  ['*어텐션(Attention)*은', '<em>어텐션(Attention)</em>은'],
  ['*"기울임"*을', '<em>“기울임”</em>을'],
  ['***아주(very)***를', '<em><strong>아주(very)</strong></em>를'],
  ['**굵게 *(기울임)*도**다', '<strong>굵게 <em>(기울임)</em>도</strong>다'],
  ['**[문서](/about)**를 누른다.', '<strong><a href="/about">문서</a></strong>를 누른다.'],
  ['[**굵은(bold) 링크**](/about)는', '<a href="/about"><strong>굵은(bold) 링크</strong></a>는'],
  ['~~"취소"~~를', '<del>“취소”</del>를'],
  ['~~끝.~~은', '<del>끝.</del>은'],
  ['~~**굵은(취소)**~~는', '<del><strong>굵은(취소)</strong></del>는'],
  [
    '**한글**은 **영어(English)**와 **숫자(1)**로',
    '<strong>한글</strong>은 <strong>영어(English)</strong>와 <strong>숫자(1)</strong>로',
  ],
  ['**漢字(한자)**가', '<strong>漢字(한자)</strong>가'],
  ['**LoRA(Low-Rank Adaptation)**에서는', '<strong>LoRA(Low-Rank Adaptation)</strong>에서는'],
  ['**“인용”(출처)**에 따르면', '<strong>“인용”(출처)</strong>에 따르면'],
  ['**어텐션**은', '<strong>어텐션</strong>은'],
  ['2 * 3 * 4는 24다.', '2 * 3 * 4는 24다.'],
  ['a_b_c와 snake_case는 그대로다.', 'a_b_c와 snake_case는 그대로다.'],
  ['__어텐션__ 은', '<strong>어텐션</strong> 은'],
  ['5~10개와 20~30개', '5~10개와 20~30개'],
  ['\\*\\*별표\\*\\*는 그대로', '**별표**는 그대로'],
  ['`**코드**`는 그대로', '<code>**코드**</code>는 그대로'],
]

for (const [markdown, html] of sentences) {
  test(markdown, async () => {
    const body = await compileBody({ text: markdown, file: 'content/posts/test.mdx', lang: 'ko' })
    assert.deepEqual(body.problems, [])
    assert.equal(body.html.replace(/<span class="tied">(.)<\/span>/g, '$1'), `<p>${html}</p>`)
  })
}

test('a formula in bold before a particle', async () => {
  const body = await compileBody({ text: '**$x$**이다', file: 'content/posts/test.mdx', lang: 'ko' })
  assert.match(body.html, /^<p><strong><span class="katex">.*<\/span><\/strong>이다<\/p>$/)
})
