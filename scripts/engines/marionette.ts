import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port'
import { until } from './reader'
import { DriverError, type Send, WebDriverReader } from './webdriver'

/** What geckodriver makes of a command's path: Firefox itself speaks WebDriver in messages of its own. */
const commands: [RegExp, string][] = [
  [/^url$/, 'WebDriver:Navigate'],
  [/^execute\/sync$/, 'WebDriver:ExecuteScript'],
  [/^element$/, 'WebDriver:FindElement'],
  [/^element\/(?<id>.+)\/click$/, 'WebDriver:ElementClick'],
  [/^actions$/, 'WebDriver:PerformActions'],
  [/^window\/rect$/, 'WebDriver:SetWindowRect'],
  [/^print$/, 'WebDriver:Print'],
  [/^screenshot$/, 'WebDriver:TakeScreenshot'],
]

/**
 * A reader in Firefox, without geckodriver.
 * Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function readWithFirefox(binary: string): Promise<WebDriverReader> {
  const port = await freePort()
  const profile = mkdtempSync(path.join(tmpdir(), 'reader-'))
  writeFileSync(path.join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`)
  const options = ['--headless', '--marionette', '--no-remote', '--profile', profile]
  const browser = spawn(binary, options, { stdio: 'ignore' })
  const socket = await until('an answer of Firefox', () => knock(port))
  const send = talk(socket)
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  const sendPath: Send = async (_method, address, body = {}) => {
    const found = commands.find(([pattern]) => pattern.test(address))
    if (!found) throw new DriverError('unknown command', address)
    const answer = await send(found[1], { full: true, ...found[0].exec(address)?.groups, ...body })
    return (answer as { value?: unknown } | null)?.value
  }
  return new WebDriverReader(sendPath, async () => {
    const ended = once(browser, 'exit')
    await send('Marionette:Quit', { flags: ['eForceQuit'] })
    await ended
    rmSync(profile, { recursive: true, force: true })
  })
}

async function knock(port: number): Promise<Socket | undefined> {
  const socket = connect(port, '127.0.0.1')
  return once(socket, 'connect').then(
    () => socket,
    () => undefined, // not yet
  )
}

/** Messages are `length:[type, id, …]`; the first one greets. */
function talk(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, (answer: [code: { error: string; message: string } | null, value: unknown]) => void>()
  let held = Buffer.alloc(0)
  let count = 0
  socket.on('data', (chunk) => {
    held = Buffer.concat([held, chunk])
    for (;;) {
      const colon = held.indexOf(':')
      const length = Number(held.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || held.length < colon + 1 + length) return
      const message = JSON.parse(held.subarray(colon + 1, colon + 1 + length).toString())
      held = held.subarray(colon + 1 + length)
      if (Array.isArray(message)) waiting.get(message[1])?.([message[2], message[3]])
    }
  })
  return async (command, parameters) => {
    count += 1
    const message = JSON.stringify([0, count, command, parameters])
    const answered = new Promise<[{ error: string; message: string } | null, unknown]>((resolve) =>
      waiting.set(count, resolve),
    )
    socket.write(`${Buffer.byteLength(message)}:${message}`)
    const [problem, value] = await answered
    if (problem) throw new DriverError(problem.error, problem.message)
    return value
  }
}
