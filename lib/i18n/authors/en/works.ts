import type { Room } from '@/lib/i18n/authors/room'

const download = 'download a style from https://github.com/citation-style-language/styles'

export const works = {
  noStyle: (file: string) => [`citationStyle: the file ${file} cannot be read`, `${download}, and write its path`],
  noXml: (reason: string) => [`not XML: ${reason}`, download],
  noCsl: ['this is no CSL style', download],
  noBibliography: (parent: string | undefined) => [
    'the style has no <bibliography>: it formats no reference lists',
    parent ? `take the style that it refers to: ${parent}.csl` : 'take a style that has one',
  ],
  badStyle: (reason: string) => [`the style cannot be used: ${reason}`, download],
  noParent: (key: string, name: string, nearest: string | undefined) => [
    `“${key}” refers to an entry “${name}”, which is not there`,
    nearest ? `did you mean ${nearest}?` : `add an entry ${name}, or take the field out`,
  ],
  sameKey: (key: string, line: number) => [
    `two entries have the key “${key}” (the other in line ${line})`,
    'give one of them another key, or take it out',
  ],
  missing: (key: string, missing: readonly string[]) => [
    `“${key}” has no ${missing.join(', ')}`,
    missing[0] === 'year' ? 'add year = {…}: 2021, or words: {to appear}, {n.d.}' : `add ${missing[0]} = {…}`,
  ],
  unreadable: (key: string, reason: string) => [`“${key}” ${reason}`, 'write its fields as others are written'],
  uncitable: (key: string) => [
    `“${key}” cannot be cited`,
    'write the key with letters, digits and single - _ : . / + signs',
  ],
  badUrl: (key: string, url: string) => [`“${key}”: “${url}” is no address`, 'write it whole: https://example.org/…'],
  badDoi: (key: string, doi: string) => [`“${key}”: “${doi}” is no DOI`, 'write doi = {10.…/…}, or take the field out'],
  unknownLatex: (key: string, unknown: string, field: string) => [
    `“${key}”: ${unknown} in ${field} is not understood`,
    unknown.startsWith('$') ? 'write the formula in letters' : 'write the character itself, in UTF-8',
  ],
  noYear: (key: string, literal: string) => [
    `“${key}”: “${literal}” is no year`,
    'write four digits, or words: to appear',
  ],
  badMaterial: (key: string, written: string, field: string, name: string) => [
    `“${key}”: “${written}” in ${field} is no address`,
    `put the file in public/, and write ${field} = {/${name}}`,
  ],
  noMaterial: (key: string, file: string, field: string) => [
    `“${key}”: there is no file ${file} for ${field}`,
    `put it at public${file}, or take ${field} out`,
  ],
  noBibtex: (reason: string, remedy: string) => [`not BibTeX: ${reason}`, remedy],
  strayField: (key: string) => [
    `this field is in no entry: a } closes “${key}” too early`,
    'take out the } that closes the entry before it, or write @type{key, before it',
  ],
  noKey: ['the entry has no key', 'write @article{key, title = {…}, …}'],
  noComma: (key: string, type: string) => [`there is no comma behind the key “${key}”`, `write @${type}{${key}, …}`],
  openValue: (field: string) => [`the value of ${field} is not closed`, 'close it with }'],
  missingComma: (key: string, name: string) => [
    `a comma is missing in “${key}” behind ${name}`,
    `write ${name} = {…},`,
  ],
  noField: (found: string | undefined) => [
    `here is ${found === undefined ? 'the end of the file' : `“${found}”`} instead of a field`,
    'write name = {value}, and close with }',
  ],
  noValue: ['the field has no value', 'write it in braces: year = {2021}'],
  undefinedString: (text: string) => [
    `“${text}” is not defined`,
    `write {${text}}, or define it: @string{${text} = {…}}`,
  ],
  goesOn: (name: string, isEntry: boolean, found: string | undefined, close: string) => [
    `${isEntry ? 'the entry ' : ''}“${name}” goes on with ${found === undefined ? 'the end of the file' : `“${found}”`}`,
    `put “,” or “${close}” there`,
  ],
  openQuote: (opening: string) => [`${opening} is not closed`, `close it with ${opening === '{' ? '}' : opening}`],
  fieldTwice: (key: string, name: string, line: number) => [
    `“${key}” has two fields ${name} (the other in line ${line})`,
    'take one of them out',
  ],
} satisfies Room
