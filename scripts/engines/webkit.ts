import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './free-port'
import { until } from './reader'
import { DriverError, type Send, WebDriverReader } from './webdriver'

/** A reader in WebKitGTK's MiniBrowser; without a display on one that nobody sees, if `Xvfb` is installed. */
export async function readWithWebKit(driver: string): Promise<WebDriverReader> {
  const screen = process.env.DISPLAY ? undefined : await startScreen()
  const port = await freePort()
  const env = { ...process.env, DISPLAY: process.env.DISPLAY ?? screen!.display }
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env })
  const base = `http://127.0.0.1:${port}`
  await until('an answer of WebKitWebDriver', () =>
    fetch(`${base}/status`).then(
      ({ ok }) => ok,
      () => false, // not yet
    ),
  )
  const { sessionId } = (await ask('POST', `${base}/session`, { capabilities: { alwaysMatch: {} } })) as {
    sessionId: string
  }
  const send: Send = (method, path, body) => ask(method, `${base}/session/${sessionId}/${path}`, body)
  return new WebDriverReader(send, async () => {
    await ask('DELETE', `${base}/session/${sessionId}`)
    await Promise.all([child, screen?.server].map((one) => one && end(one)))
  })
}

async function ask(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new DriverError(error, message)
}

async function startScreen(): Promise<{ server: ChildProcess; display: string }> {
  const options = ['-displayfd', '1', '-screen', '0', '1920x3200x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await once(server.stdout, 'data') // rejects when Xvfb cannot be started
  return { server, display: `:${String(number).trim()}` }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill()
  await ended
}
