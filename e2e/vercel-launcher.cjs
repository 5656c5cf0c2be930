/* Serves one function of Vercel on a port of its own: `node vercel-launcher.cjs <handler> [web]`, in the folder of the function. */
const fs = require('node:fs')
const { createServer } = require('node:http')
const { syncBuiltinESMExports } = require('node:module')
const path = require('node:path')

/** Nothing can be written to the disk of a function but in /tmp. */
const home = path.resolve(process.env.FUNCTION)
function refuse(file) {
  if (!path.resolve(String(file)).startsWith(home)) return
  throw Object.assign(new Error(`EROFS: read-only file system, '${file}'`), { code: 'EROFS' })
}
const isWriting = (flags) => typeof flags === 'string' && /[wa+]/.test(flags)
for (const name of ['mkdir', 'writeFile', 'appendFile', 'rename', 'rm', 'unlink', 'copyFile', 'open']) {
  const refuseBy = (args) => (name === 'open' && !isWriting(args[1]) ? undefined : refuse(args[0]))
  const { [name]: later, [`${name}Sync`]: now } = fs
  const promised = fs.promises[name]
  fs[`${name}Sync`] = (...args) => refuseBy(args) ?? now(...args)
  fs.promises[name] = async (...args) => refuseBy(args) ?? promised(...args)
  fs[name] = (...args) => {
    try {
      refuseBy(args)
    } catch (error) {
      return process.nextTick(args.at(-1), error)
    }
    return later(...args)
  }
}
syncBuiltinESMExports()

/** What a request has begun goes on after its answer. */
globalThis[Symbol.for('@vercel/request-context')] = { get: () => ({ waitUntil: (work) => void work }) }

/** The proxy is asked with a `Request`. */
const forWeb = (serve) => async (request, response) => {
  const url = `http://${request.headers.host}${request.url}`
  const { status, headers } = await serve(new Request(url, { headers: request.headers }))
  response.writeHead(status, Object.fromEntries(headers)).end()
}

const [, , handler, kind] = process.argv
const launcher = require(path.join(home, handler))
createServer(kind === 'web' ? forWeb(launcher) : launcher).listen(0, '127.0.0.1', function tell() {
  process.send(this.address().port)
})
