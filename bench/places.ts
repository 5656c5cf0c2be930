import path from 'node:path'
import { buildSite } from '@/scripts/stage-site'
import { prepareBlog, prepareOurs } from './builders'
import { measureProcess } from './measure-process'
import { serveFolder } from './serve-files'
import { type Served, serveNext, serveSite } from './serve-site'

/** A built blog, with the server that its documentation recommends. */
export interface Place {
  name: string
  serve: (port: number) => Promise<Served>
}

/** Builds our site, Astro and Contentlayer with the same posts. All are built before one is served. */
export async function buildPlaces(count: number): Promise<Place[]> {
  const ours = prepareOurs(count, path.resolve(`.bench/served-${count}`))
  await buildSite(ours.directory)
  const places: Place[] = [{ name: ours.name, serve: (port) => serveSite(ours.directory, {}, port) }]
  for (const peer of ['astro', 'contentlayer'] as const) {
    const blog = prepareBlog(peer, `${ours.directory}/content`)
    if (!blog) continue
    const { name, directory, command, args } = blog
    await measureProcess(command, args, directory)
    const serve = (port: number) =>
      peer === 'astro' ? serveFolder(path.join(directory, 'dist'), port) : serveNext(directory, port)
    places.push({ name, serve })
  }
  return places
}
