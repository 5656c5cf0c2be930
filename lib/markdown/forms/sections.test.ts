import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

test('a body is split into sections with anchors, formulas in lines as text, code and displayed formulas separately', async () => {
  const text = `처음 문단.

## 수식과 코드

값은 $x_1$이고 $a < b$이며 $\\\\frac{a}{b}$는 비율이다. $W_0 x + \\\\frac{\\\\alpha}{r} B A x$로 쓴다.

$$
y = \\\\sum_i x_i
$$

$$
${'x + '.repeat(60)}y
$$

\`\`\`python
total = sum(values)
\`\`\`

### 둘째

| 이름 | 값 |
|---|---|
| 가 | 1 |
`.replaceAll('\\\\', '\\')
  const { sections } = await compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko' })
  assert.deepEqual(sections, [
    { id: '', title: '', text: '처음 문단.' },
    {
      id: '수식과-코드',
      title: '수식과 코드',
      text: '값은 x₁이고 a < b이며 a/b는 비율이다. W₀x+α/rBAx로 쓴다. …',
      code: 'y = ∑ᵢ xᵢ total = sum(values)',
    },
    { id: '둘째', title: '둘째', text: '이름 값 가 1' },
  ])
})
