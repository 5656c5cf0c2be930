import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { siteUrl } from './addresses'
import { killServers, port as lastPort, startServer, stopServer } from './own-server'

const port = lastPort + 5

/** A test that fails leaves none on the port. */
test.afterEach(killServers)

/** What a server says from its start to its end, and whether one browser counts twice under addresses that it writes. */
async function watchTrust(env: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'trust-'))
  const { child } = await startServer({ COUNTS_URL: `file:${folder}/counts.db`, ...env }, port)
  let said = ''
  child.stdout!.on('data', (text) => {
    said += text
  })
  const view = async (address: string) => {
    const headers = {
      ...{ Origin: siteUrl, 'Content-Type': 'application/json', 'X-Forwarded-For': address },
      'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    }
    const url = `http://localhost:${port}/api/counts/numbered-07/view`
    const answer = await fetch(url, { method: 'POST', headers, body: '{}' })
    return (await answer.json()).changed as boolean
  }
  const counted = [await view('192.0.2.1'), await view('192.0.2.2')]
  await stopServer(child)
  await expect.poll(() => said).toContain(`:${port}`)
  return { isTold: said.includes('X-Forwarded-For'), counted }
}

test('a server that all can reach says at its start whom it trusts; told of no proxy, it trusts no written address', async () => {
  expect(await watchTrust({})).toEqual({ isTold: true, counted: [true, true] })
  expect(await watchTrust({ PROXIES: '0' })).toEqual({ isTold: false, counted: [true, false] })
  expect(await watchTrust({ HOSTNAME: '127.0.0.1', PROXIES: '0' })).toEqual({ isTold: false, counted: [true, false] })
  expect((await watchTrust({ HOSTNAME: '127.0.0.1' })).isTold).toBe(false)
})
