/** Attributes of Pandoc and kramdown. */
export interface AttributeList {
  id?: string | undefined
  classes: string[]
  attributes: Record<string, string>
}

/** @example readAttributeList('{#fig .wide width="50%"}') // => { id: 'fig', classes: ['wide'], attributes: { width: '50%' } } */
export function readAttributeList(braces: string): AttributeList {
  const list: AttributeList = { classes: [], attributes: {} }
  const words = braces.slice(1, -1).replace(/^:/, '')
  for (const [, sign, word, name, quoted, bare] of words.matchAll(
    /(?:([#.])([^\s"'=]+))|([\w-]+)=(?:["']([^"']*)["']|([^\s"']+))/g,
  )) {
    if (sign === '#') list.id = word
    else if (sign === '.') list.classes.push(word!)
    else if (name) list.attributes[name] = quoted ?? bare ?? ''
  }
  return list
}
