import { createServer } from 'node:net'
import { start } from '@/build/run'

/** Seconds. */
const patience = 60

/** Serves the build in this folder on a free port of this machine. */
export async function serveBuild(): Promise<{ url: string; stop: () => void }> {
  const port = await findPort()
  const url = `http://127.0.0.1:${port}`
  const child = start(process.execPath, ['server/index.js'], {
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    ALLOWED_HOSTS: '127.0.0.1',
  })
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the server of the build ended with ${code}`)))
  })
  ended.catch(() => {}) // also when it is stopped below
  const deadline = Date.now() + patience * 1000
  while (Date.now() < deadline) {
    const isReady = await Promise.race([
      ended,
      fetch(`${url}/api/health`).then(
        () => true,
        () => false,
      ),
    ])
    if (isReady) return { url, stop: () => void child.kill() }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new Error(`the server of the build does not answer after ${patience} s`)
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
