import { readFileSync } from 'node:fs'

/**
 * Reads a colour token of `app/styles/tokens.css`, for the manifest, icons and `theme-color`.
 * @throws Error when the token is missing or is not `light-dark()` of two colours
 */
export function readColour(token: string): { light: string; dark: string } {
  const css = readFileSync('app/styles/tokens.css', 'utf8')
  const [, light, dark] = new RegExp(`${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
  if (!light || !dark)
    throw new Error(`app/styles/tokens.css: no ${token}: light-dark(#…, #…). Icons and manifest need it.`)
  return { light, dark }
}
