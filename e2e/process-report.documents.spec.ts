import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { killServers, port, startServer } from './own-server'

test.afterEach(killServers)

test('a report of the process, as libsql asks for with the first search, looks up no names of who is connected', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'))
  const env = { NODE_OPTIONS: `--report-on-signal --report-directory=${folder}` }
  const { child } = await startServer(env, port + 3)
  child.kill('SIGUSR2')
  const list = () => readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8').trimEnd())
  await expect.poll(() => list().map((text) => text.at(-1))).toEqual(['}'])
  const { header, libuv } = JSON.parse(list()[0]!)
  expect(libuv.length).toBeGreaterThan(0)
  expect(header.networkInterfaces, 'left out with the names of hosts').toBeUndefined()
  rmSync(folder, { recursive: true })
})
