// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks'
import { types } from 'node:util'

/** @typedef {{ request: string, method?: string | undefined, path: string }} Asked without the query, which may hold a secret */

/** The request that is being answered. @type {AsyncLocalStorage<Asked>} */
export const asked = new AsyncLocalStorage()

/**
 * Writes errors as one JSON line each, as `lib/work/log.ts` does, with the request that failed: Next prints a stack of
 * many lines that names none. Other output stays as it is.
 * @param {Pick<Console, 'error'>} [output] its method is replaced
 */
export function logErrorsAsLines(output = console) {
  const write = output.error.bind(output)
  output.error = (/** @type {unknown[]} */ ...given) => {
    const error = given.find((one) => types.isNativeError(one) || one instanceof Error)
    if (error === undefined) return write(...given)
    const { name, message, stack = '', digest, cause } = /** @type {Error & { digest?: string }} */ (error)
    const said = `${name}: ${message}${types.isNativeError(cause) ? `: ${cause.message}` : ''}`
    const line = { time: new Date().toISOString(), level: 'error', event: 'request.failed', ...asked.getStore() }
    const at = stack.split('\n').filter((part) => /^\s+at /.test(part))
    write(
      JSON.stringify({
        ...line,
        error: said,
        ...(digest && { digest }),
        at: at.slice(0, 10).map((part) => part.trim()),
      }),
    )
  }
}
