import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { test } from 'node:test'
import { isolate } from './isolate'
import { runPost } from './run-code'

const post = (body: string) => `---\ntitle: x\n---\n\n${body}`
const js = (code: string, output: string, meta = 'run') =>
  `\`\`\`js ${meta}\n${code}\n\`\`\`\n\n\`\`\`output\n${output}\n\`\`\`\n`

test('what is printed is what the post says', async () => {
  const { problems, ran } = await runPost(post(js('console.log(1 + 1)\nconsole.log("끝")', '2\n끝')), 'a.mdx')
  assert.deepEqual(problems.list, [])
  assert.equal(ran, 1)
})

test('a wrong line is named, with what was printed', async () => {
  const { problems } = await runPost(post(js('console.log(1)\nconsole.log(2)', '1\n3')), 'a.mdx')
  assert.deepEqual(
    problems.list.map(({ line, message, remedy }) => [line, message, remedy]),
    [[12, 'the code prints something else: “2”', 'the post says “3”']],
  )
})

test('blocks of one name share what went before', async () => {
  const body = js('const x = 2\nconsole.log("first")', 'first', 'run="a"') + js('console.log(x * 2)', '4', 'run="a"')
  const { problems, ran } = await runPost(post(body), 'a.mdx')
  assert.deepEqual(problems.list, [])
  assert.equal(ran, 2)
})

test('a block that fails says its last words', async () => {
  const { problems } = await runPost(post('```bash run\necho gone >&2\nexit 3\n```\n'), 'a.mdx')
  assert.match(problems.list[0]?.message ?? '', /failed: gone/)
})

test('a language that is not run is said', async () => {
  const { problems, ran } = await runPost(post('```rust run\nfn main() {}\n```\n'), 'a.mdx')
  assert.match(problems.list[0]?.message ?? '', /“rust” cannot be run/)
  assert.equal(ran, 0)
})

test('without the program the block is not run, and that is said', async () => {
  const path = process.env.PATH
  process.env.PATH = '/nowhere'
  const { problems, ran } = await runPost(post('```python run\nprint(1)\n```\n'), 'a.mdx')
  process.env.PATH = path
  assert.deepEqual([problems.list[0]?.severity, ran], ['warning', 0])
})

test('nothing of the environment is handed over', async () => {
  process.env.SECRET_OF_THIS_TEST = 'x'
  const { problems } = await runPost(post(js('console.log(process.env.SECRET_OF_THIS_TEST)', 'undefined')), 'a.mdx')
  assert.deepEqual(problems.list, [])
})

test('a block has no network, where the system can take it', { skip: isolate().length === 0 }, async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const code = `require('node:net').connect(${port}, '127.0.0.1').on('error', (error) => console.log(error.code)).on('connect', () => console.log('connected'))`
  const { problems } = await runPost(
    post(js(`${code.replace('require', 'process.getBuiltinModule')}`, 'ENETUNREACH')),
    'a.mdx',
  )
  server.close()
  assert.deepEqual(
    problems.list.map(({ message }) => message),
    [],
  )
})

test('a block ends with all that it started, whatever keeps its pipes', async () => {
  const leaving =
    'echo 1\n(setsid bash -c "touch left; sleep 20" || touch left) &\nuntil [ -e left ]; do sleep 0.01; done'
  const pipes = () => process.getActiveResourcesInfo().filter((name) => name === 'PipeWrap').length
  const before = pipes()
  for (const code of ['echo 1\nsleep 100000 &', 'echo 1\nsleep 100000 & disown', leaving]) {
    const { problems } = await runPost(post(`\`\`\`bash run\n${code}\n\`\`\`\n\n\`\`\`output\n1\n\`\`\`\n`), 'a.mdx')
    assert.deepEqual(problems.list, [], code)
    assert.equal(pipes(), before, `${code}: a pipe that is open keeps this process`)
  }
})

test('a block that never ends, or prints without end, is stopped', async () => {
  const { problems } = await runPost(post('```bash run\nsleep 100000\n```\n'), 'a.mdx', '.', 0.1)
  assert.match(problems.list[0]?.message ?? '', /ran longer than 0\.1 s/)
  const { problems: printed } = await runPost(post('```bash run\nyes\n```\n'), 'a.mdx')
  assert.match(printed.list[0]?.message ?? '', /printed more than/)
})
