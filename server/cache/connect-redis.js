/**
 * A connection that fails rather than waits: it does not connect again by itself and queues nothing.
 * @param {string} url
 * @param {number} deadline milliseconds for all of it, greeting included (a hung Redis accepts and says nothing)
 * @throws Error when there is none in time
 */
export async function connectRedis(url, deadline) {
  const { createClient } = await import('@redis/client')
  const client = createClient({
    url,
    RESP: 2, // every Redis speaks it
    disableOfflineQueue: true,
    socket: { connectTimeout: deadline, reconnectStrategy: false },
  })
  // A connection that breaks is noticed by the command that fails with it.
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

/** Closes at once; what was asked and not answered fails. */
export function leave(client) {
  if (client.isOpen) client.destroy()
}
