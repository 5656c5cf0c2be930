import { readFileSync } from 'node:fs'

/**
 * A colour of the tokens in `app/globals.css`, for what cannot read CSS: the manifest, icons, `theme-color`.
 * @throws Error when there is no such token, or it has not two colours
 */
export function readColour(token: string): { light: string; dark: string } {
  const css = readFileSync('app/globals.css', 'utf8')
  const [, light, dark] = new RegExp(`${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
  if (!light || !dark) throw new Error(`app/globals.css: no ${token}: light-dark(#…, #…). Icons and manifest need it.`)
  return { light, dark }
}
