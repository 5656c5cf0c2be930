/**
 * Connects to Redis without automatic reconnects and without an offline queue: commands fail at once.
 * @param {string} url
 * @param {number} deadline milliseconds, handshake included (a hung Redis accepts connections and never answers)
 * @throws Error when the connection fails or takes longer
 */
export async function connectRedis(url, deadline) {
  const { createClient } = await import('@redis/client')
  const client = createClient({
    url,
    RESP: 2, // supported by every version
    disableOfflineQueue: true,
    socket: { connectTimeout: deadline, reconnectStrategy: false },
  })
  // A broken connection is reported by the next command, which fails.
  client.on('error', () => leave(client))
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no connection in ${deadline} ms`)), deadline)
  })
  try {
    return await Promise.race([client.connect(), late])
  } catch (error) {
    leave(client)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Closes at once; pending commands fail. */
export function leave(client) {
  if (client.isOpen) client.destroy()
}
