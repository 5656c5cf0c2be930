import './load-env'
import { readFileSync } from 'node:fs'
import { findNextChange, listDocuments } from '@/lib/content'
import { say } from '@/lib/i18n/authors'
import { nameBodies } from '@/lib/markdown'
import { nameCovers } from '@/lib/metadata/cover'
import { hosting, site } from '@/site.config'
import { writeIfChanged } from './assets/write-if-changed'
import { planPages, type Schedule, scheduleFile } from './kept-pages'
import { buildPageKeys } from './page-keys'
import { publishBodies } from './publish-bodies'
import { fingerprintCode } from './record'

/*
 * Publishes the compiled posts and decides which pages are reused. `build/build.ts` runs it in a child process, so that
 * the posts are not in memory while Next prerenders.
 */
const documents = listDocuments()
const bodies = await nameBodies(documents)
publishBodies(bodies)
writeIfChanged('.generated/bodies.json', JSON.stringify(bodies))
writeIfChanged('.generated/covers.json', JSON.stringify(await nameCovers(documents)))
writeIfChanged(scheduleFile, JSON.stringify({ next: findNextChange() ?? null } satisfies Schedule))
// A changed font subset changes the style sheet and so every page.
const code = `${fingerprintCode()} ${readFileSync('.generated/fonts.css', 'utf8')}`
const keys = site.documents && hosting === 'server' ? await buildPageKeys() : {}
const plan = planPages(code, keys, { isForced: process.argv.includes('--force') })
if (plan.length > 0) console.log(say.building.pagesKept(plan.length))
writeIfChanged('.generated/page-plan.json', JSON.stringify({ code, keys, plan }))
