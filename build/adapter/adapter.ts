import { pathToFileURL } from 'node:url'
import type { NextAdapter } from 'next'
import { site } from '@/site.config'
import { makeDocuments } from './make-documents'
import { wrapPages } from './wrap-pages'

/**
 * A build adapter of Next (https://nextjs.org/docs/app/api-reference/adapters): prerendered pages become documents.
 * Where a platform brings an adapter of its own, its functions serve documents, too, and it is called afterwards with
 * the same arguments.
 * @param theirs the platform's
 */
export function buildAdapter(theirs?: NextAdapter): NextAdapter {
  return {
    name: theirs ? `documents, then ${theirs.name}` : 'documents',
    modifyConfig(config, context) {
      if (theirs && site.basePath)
        throw new Error(`SITE_URL: found ${site.url}, write it without a path: a platform serves a site at the root`)
      return theirs?.modifyConfig?.(config, context) ?? config
    },
    async onBuildComplete(context) {
      await makeDocuments(context)
      if (!theirs) return
      await wrapPages(context)
      await theirs.onBuildComplete?.(context)
    },
  }
}

/** Set by the platform (https://nextjs.org/docs/app/api-reference/adapters/configuration). */
const path = process.env.NEXT_ADAPTER_PATH
const theirs: { default: NextAdapter } | undefined = path && (await import(pathToFileURL(path).href))

export const adapter = buildAdapter(theirs?.default)
