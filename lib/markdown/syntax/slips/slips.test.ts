import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

const compile = (text: string) => compileBody({ text, file: 'content/posts/test.mdx', lang: 'ko' })

/** What looks like Markdown and is not: where it stands, words of the message, and the fix where it is safe. */
const slips: [markdown: string, at: string, says: RegExp, fixed?: string][] = [
  ['##제목\n\n글', '1:1', /“##” without a space/, '## 제목\n\n글'],
  ['> ###제목', '1:3', /“###” without a space/, '> ### 제목'],
  ['#서론\n\n글', '1:1', /“#” without a space/],
  ['##\u00a0제목', '1:1', /U\+00A0, not by a space/, '## 제목'],
  ['##\u3000제목', '1:1', /U\+3000/, '## 제목'],
  ['##\u200b 제목', '1:1', /U\+200B/, '## 제목'],
  ['####### 일곱', '1:1', /more than six/],
  ['＃ 제목', '1:1', /full-width/, '# 제목'],
  ['##', '1:1', /heading without text/],
  ['\u200b## 제목', '1:1', /U\+200B, which cannot be seen/, '## 제목'],
  ['글\n\n\u200b- 하나', '3:1', /U\+200B/, '글\n\n- 하나'],
  ['\u00a0\u00a01. 하나', '1:1', /U\+00A0/, '1. 하나'],
  ['글\n\n\ufeff> 인용', '3:1', /U\+FEFF/, '글\n\n> 인용'],
  ['-하나', '1:1', /“-” without a space/, '- 하나'],
  ['글\n-하나\n-둘', '2:1', /“-” without a space/],
  ['-**굵게**: 글', '1:1', /“-” without a space/, '- **굵게**: 글'],
  ['-[ ] 할 일', '1:1', /“-” without a space/, '- [ ] 할 일'],
  ['-\u00a0하나', '1:1', /“-” is followed by U\+00A0/, '- 하나'],
  ['*하나\n*둘', '1:1', /“\*” without a space/],
  ['1.하나\n2.둘', '1:1', /“1\.” without a space/],
  ['1)하나', '1:1', /“1\)” without a space/, '1) 하나'],
  ['1.\u00a0하나', '1:1', /“1\.” is followed/, '1. 하나'],
  ['[ ] 할 일', '1:1', /check box/, '- [ ] 할 일'],
  ['• 하나\n• 둘', '1:1', /one paragraph/],
  ['2024. 3. 5. 발표', '1:1', /a list that begins at 2024/],
  ['문단.\n---', '2:1', /makes the paragraph above it a heading/],
  ['> 문단.\n> ---', '2:3', /makes the paragraph above it a heading/],
  ['글\n\n    x = 1\n\n    y = 2\n\n글', '3:5', /four spaces make no code block/],
  ['\tx = 1', '1:2', /four spaces/],
  ['    # 주석', '1:5', /four spaces/],
  ['- 하나\n\n        x = 1', '3:9', /four spaces/],
  ['-\t\tx = 1', '1:4', /four spaces/],
  ['1.      x = 1', '1:9', /four spaces/],
  ['-\n      x = 1', '2:7', /four spaces/],
  ['> 하나\n>\n>     x = 1', '3:7', /four spaces/],
  ['| 가 | 나 |\n| 1 | 2 |', '1:1', /rows without a line/],
  ['글\n| 가 | 나 |\n| 1 | 2 |', '2:1', /rows without a line/],
  ['가 | 나\n1 | 2', '1:1', /rows without a line/],
  ['| 가 | 나 |\n|—|—|\n| 1 | 2 |', '2:1', /2 columns, as the row above it, of hyphens/],
  ['| 가 | 나 |\n|---|\n| 1 | 2 |', '2:1', /2 columns/],
  ['**굵게 시작만 한다.', '1:1', /“\*\*” opens or closes nothing/],
  ['굵게 끝만** 한다.', '1:6', /“\*\*” opens or closes nothing/],
  ['앞 ** 공백 ** 뒤', '1:3', /“\*\*” opens or closes nothing/],
  ['**[글](/about) 뒤', '1:1', /“\*\*” opens or closes nothing/],
  ['~~취소', '1:1', /“~~” opens or closes nothing/],
  ['__밑줄__은', '1:1', /“__” closes no emphasis/],
  ['_기울임_은', '1:1', /“_” closes no emphasis/],
  ['__밑줄 시작만', '1:1', /“__” opens or closes nothing/],
  ['앞 `x', '1:3', /backtick/],
  ["``인용''", '1:1', /backtick/],
  ['2*3*4는 24', '1:2', /“\*” between digits/],
  ['x**2 + y**2', '1:2', /“\*\*” between digits/],
  ['1~~2개와 3~~4개', '1:2', /“~~” between digits/],
  ['[글](/posts/a b)', '1:1', /is no link/],
  ['[글] (https://example.com)', '1:1', /is no link/],
  ['[글]（https://example.com）', '1:1', /is no link/],
  ['```py\nx = 1\n\n글\n\n```js\ny\n```', '1:1', /closed by the next one only, which opens in line 6/],
  ['앞\n\n> ```py\n> x = 1\n>\n> ```js\n> y\n> ```', '3:3', /opens in line 6/],
  ['[질문]: 왜?', '1:1', /not on the page/],
  ['글\n\n[@key]: 안녕', '3:1', /not on the page/],
  ['[a]\n\n[a]: /about\n\n[a]: /tags', '5:1', /defined twice/],
  ['글[^a b]\n\n[^a b]: 내용', '3:1', /holds a space/],
  ['> 글\n> [!note]\n> 글', '2:3', /does not begin a quote/],
  ['> [!note]\n>\n> 글\n>\n> [!tip]\n> 글', '5:3', /does not begin a quote/],
  ['[!NOTE] 글', '1:1', /does not begin a quote/],
  ['> **[!note]**\n> 글', '1:3', /does not begin a quote/],
  ['> [!note]\n- 하나', '2:1', /outside of the callout/],
  ['1. 하나\n  - 둘', '2:3', /outside of the item/],
  ['1. 하나\n\n  둘째 문단', '3:3', /outside of the item/],
  ['> 10. 하나\n>    - 둘', '2:6', /outside of the item/],
  ['- 하나\n - 둘\n  - 셋', '2:2', /beside the one above/],
  ['글[^1]\n\n[^1]: 각주\n\n  둘째 문단', '5:3', /outside of the footnote/],
  ['1. 하나\n3. 셋', '2:1', /“3\.” is shown as 2\./],
  ['글\n10. 열', '2:1', /begins at 10 must have an empty line/],
  ['- [] 할 일', '1:3', /a task with \[\]/],
  ['- [x]한 일', '1:3', /a task with \[x\]/],
  ['* [v] 한 일', '1:3', /a task with \[v\]/],
  ['① 하나\n② 둘', '1:1', /begin with “①” are one paragraph/],
  ['글\n· 하나\n· 둘', '2:1', /begin with “·” are one paragraph/],
  ['가. 하나\n나. 둘', '1:1', /begin with “가\.” are one paragraph/],
  ['(1) 하나\n(2) 둘', '1:1', /begin with “\(1\)” are one paragraph/],
  ['✅ 하나\n✅ 둘', '1:1', /begin with “✅” are one paragraph/],
  ['1️⃣ 하나\n2️⃣ 둘', '1:1', /begin with “1️⃣” are one paragraph/],
  ['1．하나\n2．둘', '1:1', /begin with “1．” are one paragraph/],
  ['글 [^a].', '1:3', /no footnote \[\^a\]/],
  ['글\n둘[^]', '2:2', /no footnote/],
  ['앞 [[lora] 뒤', '1:3', /“\[\[lora\]” is no link/],
  ['[[lora\n글]]', '1:1', /is no link/],
  ['[글]\u200b(/about)', '1:1', /is no link/],
  ['__important__ 글', '1:1', /a name of code here, and no bold/],
]

for (const [markdown, at, says, fixed] of slips)
  test(JSON.stringify(markdown), async () => {
    const { problems } = await compile(markdown)
    assert.equal(problems.length, 1, problems.map(({ message }) => message).join('\n'))
    const [{ line, column, message, fix }] = problems as [(typeof problems)[number]]
    assert.equal(`${line}:${column}`, at)
    assert.match(message, says)
    if (!fixed) return
    const lines = markdown.split('\n')
    const before = lines[line - 1]!.slice(0, column - 1)
    lines[line - 1] = before + lines[line - 1]!.slice(column - 1).replace(fix!.find, fix!.replace)
    assert.equal(lines.join('\n'), fixed)
    assert.ok(!(await compile(fixed)).problems.some((problem) => says.test(problem.message)))
  })

/** What is right as it stands. */
const right = [
  '## 제목\n\n글\n\n---\n\n글',
  '#LLM #NLP',
  '글\n\n#딥러닝',
  '#1 문제가 있다.',
  '-5도에서 +3도, -1과 3.14, 1.5B 모델, 2.x 버전',
  '10.5와 2023.1월과 v1.0',
  '- 하나\n  - 둘\n    - 셋\n      - 넷\n\n        넷의 둘째 문단',
  '1. 하나\n\n    이어진 문단\n\n2. 둘',
  '10. 열\n11. 열하나',
  '-   하나\n\n    둘째 문단\n\n-   둘',
  '> - 하나\n>\n>   둘째 문단\n>   - 둘',
  '- > 인용\n  >\n  > 둘째',
  'snake_case와 __init__은 그대로, __global__ 함수, a_b_c',
  'x**2는 제곱, 2 ** 3은 8, src/**/*.py',
  '하하~~ 정말 5~10개',
  '\\*\\* p, \\##제목',
  '\\-하나',
  '\\[글](주소)',
  '|x| \\< 1이면 |y|도 그렇다.',
  '홈 | 글 | 소개',
  '`a | b`와\n`c | d`',
  '식 $P(a | b)$와\n식 $P(c | d)$',
  '표 1. 하나\n표 2. 둘',
  '“인용문.”\n— 사람',
  'arr[0] (설명)과 [1] (https://example.com)',
  '- [ ] 할 일\n- [x] 한 일',
  '1. 하나\n1. 둘\n1. 셋',
  '3. 셋\n4. 넷',
  '2) 둘\n3) 셋',
  '1. 하나\n   - 안\n2. 둘',
  '① 하나',
  '(가) 하나이고 (나) 둘이다.',
  '행렬 [[a], [b]]와 [[a, b], [c, d]], x[[i]][j]',
  '> [!note] 제목\n> 글\n> 둘째 줄',
  '> \\[!note]\n> 글',
  '__init__ 메서드와 __call__, **__str__**과 self.__dict__, __torch_function__ 등',
  '<Aside>\n    들여 쓴 글\n</Aside>',
  '[//]: # (주석)\n\n글',
  '글[^1]\n\n[^1]: 각주.\n\n    각주의 둘째 문단',
  '````md\n```js\nx\n```\n````',
  '• 하나\\\n• 둘',
  '2024년 3월 5일에 발표했다.',
  'C#과 F#, Q&A, R&D, AT&T',
  '*강조*와 _강조_ 와 **강조**와 ~~취소~~를',
  '가격은 100원~200원, 비율은 3:1, 점수는 [1, 2]',
]

for (const markdown of right)
  test(`nothing is said of ${JSON.stringify(markdown)}`, async () => {
    assert.deepEqual((await compile(markdown)).problems, [])
  })
