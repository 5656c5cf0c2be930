import { withContentlayer } from 'next-contentlayer2'

/**
 * Contentlayer's plugin, as its documentation and the starters have it: posts are made while Next builds.
 * It is a plugin of webpack, so the build is `next build --webpack`: with Turbopack, the default, Next 16 stops
 * at it.
 * @type {import('next').NextConfig}
 */
const config = {
  reactStrictMode: true,
  // A lock file in a folder above would make Next trace files from there.
  outputFileTracingRoot: import.meta.dirname,
}

export default withContentlayer(config)
