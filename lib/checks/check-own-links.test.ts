import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkOwnLinks } from './check-own-links'

const settings = {
  authors: {
    hana: { name: 'Hana', picture: '/nobody-hana.jpg' },
    duri: { name: 'Duri', picture: 'https://duri.example/a.jpg' },
    sebi: { name: 'Sebi', picture: '/speculation-rules.json' },
    neo: { name: 'Neo', picture: '/about' },
    none: { name: 'None' },
  },
  navigation: [
    'posts',
    { url: '/no-cv.pdf', label: 'CV' },
    { url: '/speculation-rules.json', label: 'a file' },
    { url: '/about/#me', label: 'a page' },
    { url: '/%ff', label: 'no address' },
    { url: 'https://a.example/no-cv.pdf', label: 'elsewhere' },
  ],
  footer: [{ page: 'cv' }, { url: '/gone', label: 'Gone' }, { url: '/assets', label: 'a folder' }],
} as const

test('a file that the settings name and that is nowhere is an error with the name of its field', () => {
  const found = checkOwnLinks(new Set(['/about']), settings)
  assert.deepEqual(
    found.map(({ message, severity, file }) => [/^[\w.]+/.exec(message)?.[0], severity, file]),
    [
      'authors.hana.picture',
      'authors.neo.picture',
      'navigation.1.url',
      'navigation.4.url',
      'footer.1.url',
      'footer.2.url',
    ].map((field) => [field, 'error', 'site.config.ts']),
  )
  assert.match(found[0]!.message, /\/nobody-hana\.jpg/)
  assert.match(found[0]!.remedy, /public\/nobody-hana\.jpg/)
})
