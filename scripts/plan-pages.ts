import './load-env'
import { readFileSync } from 'node:fs'
import { site } from '@/site.config'
import { writeIfChanged } from './assets/write-if-changed'
import { fingerprintCode } from './build-record'
import { planPages } from './kept-pages'
import { buildPageKeys } from './page-keys'

/**
 * Writes which pages a build need not make, for `scripts/build.ts`: in a process of its own, so that all posts are not
 * in memory while pages are made.
 */
// A font with other characters has another name, in the style sheet that pages name.
const code = `${fingerprintCode()} ${readFileSync('.generated/fonts.css', 'utf8')}`
const keys = site.documents ? await buildPageKeys() : {}
const plan = planPages(code, keys, { isForced: process.argv.includes('--force') })
if (plan.length > 0) console.log(`${plan.length} pages are as they were.`)
writeIfChanged('.generated/page-plan.json', JSON.stringify({ code, keys, plan }))
