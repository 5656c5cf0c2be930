const longest = 2000

/** Does it when the browser has nothing else to do, or after two seconds of being busy. Safari has no idle callbacks. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: longest })
  else setTimeout(act, 50)
}
