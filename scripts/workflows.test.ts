import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'

/** What GitHub would run, as far as it can be read: nothing here runs a workflow. */

interface Step {
  id?: string
  uses?: string
  run?: string
}

interface Job {
  permissions?: Record<string, string>
  needs?: string | string[]
  uses?: string
  steps?: Step[]
}

interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(path.join(folder, name), 'utf8')
  const workflow = parse(text) as Workflow
  return { name, workflow, code: JSON.stringify(workflow), steps: Object.values(workflow.jobs).flatMap(listSteps) }
})
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

function listSteps({ steps = [] }: Job): Step[] {
  return steps
}

for (const { name, workflow, code, steps } of workflows) {
  const isForStrangers = Object.hasOwn(workflow.on, 'pull_request')

  test(`${name}: a pull request of a stranger gets no secrets, may write nothing, and runs no code of posts`, () => {
    for (const trigger of ['pull_request_target', 'workflow_run', 'issue_comment'])
      assert.ok(!Object.hasOwn(workflow.on, trigger), `${trigger} would run with the rights of the owner`)
    assert.deepEqual(workflow.permissions, { contents: 'read' })
    if (!isForStrangers) return
    assert.ok(Object.values(workflow.jobs).every(({ permissions }) => !permissions))
    assert.doesNotMatch(code, /secrets\.|vars\.|github\.token|--run\b/)
  })

  test(`${name}: what it runs is there, and no text of others becomes a part of a command`, () => {
    for (const { run = '', uses } of steps) {
      for (const [, script] of run.matchAll(/npm run (?:--silent )?([\w-]+)/g)) assert.ok(scripts[script!], script)
      assert.doesNotMatch(run, /\$\{\{/)
      if (uses) assert.match(uses, /^actions\/[\w-]+(?:\/\w+)?@v\d+$/)
    }
  })

  test(`${name}: jobs wait for jobs that are there`, () => {
    for (const { needs = [], uses } of Object.values(workflow.jobs)) {
      for (const job of [needs].flat()) assert.ok(Object.hasOwn(workflow.jobs, job), job)
      if (uses) assert.ok(existsSync(uses), uses)
    }
  })
}

test('a fork and the owner of another host are left alone', () => {
  for (const { name, workflow } of workflows) {
    const first = Object.values(workflow.jobs).filter(({ needs }) => !needs)
    if (Object.hasOwn(workflow.on, 'schedule'))
      for (const job of first) assert.match((job as { if?: string }).if ?? '', /^vars\.(?:DEPLOY|INDEXNOW_KEY)\b/, name)
  }
})

const wait = workflows.flatMap(({ steps }) => steps).find(({ id }) => id === 'wait')?.run ?? ''

for (const [what, next, expected] of [
  ['no post is scheduled', '', ''],
  ['the next one appears tomorrow', '+1 day', ''],
  ['one appeared since the last deployment', '-3 min', 'due=true'],
  ['one appears in half an hour', '+30 min', 'slept due=true'],
  ['nothing is known', undefined, 'due=true'],
] as const) {
  test(`the hourly run of pages.yml: ${what}`, { skip: process.platform !== 'linux' && 'GNU date' }, (context) => {
    const place = mkdtempSync(path.join(tmpdir(), 'workflow-'))
    context.after(() => rmSync(place, { recursive: true }))
    const output = path.join(place, 'output')
    writeFileSync(output, '')
    if (next !== undefined) writeFileSync(path.join(place, 'next-post.txt'), next && `${toInstant(next)}\n`)
    writeFileSync(path.join(place, 'sleep'), `#!/bin/sh\ntest "$1" -gt 1700 && printf 'slept ' >> "${output}"\n`)
    chmodSync(path.join(place, 'sleep'), 0o755)
    const env = { ...process.env, PATH: `${place}:${process.env.PATH}`, GITHUB_OUTPUT: output }
    execFileSync('bash', ['-e', '-c', wait], { cwd: place, env, stdio: ['ignore', 'ignore', 'ignore'] })
    assert.equal(readFileSync(output, 'utf8').trim(), expected)
  })
}

/** As `blog stats --json` writes it. */
function toInstant(distance: string): string {
  return execFileSync('date', ['-d', distance, '+%Y-%m-%dT%H:%M:%S%:z'], { env: { ...process.env, TZ: 'Asia/Seoul' } })
    .toString()
    .trim()
}
