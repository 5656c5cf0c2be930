declare module 'on-headers' {
  import type { ServerResponse } from 'node:http'

  /** Calls `listener` once, before the headers are sent; what it sets is sent. */
  function onHeaders(response: ServerResponse, listener: () => void): void
  export = onHeaders
}
