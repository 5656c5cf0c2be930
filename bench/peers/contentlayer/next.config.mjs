import { withContentlayer } from 'next-contentlayer2'

/**
 * Contentlayer's Next plugin, as in its documentation and the starters. It is a webpack plugin, so the build is
 * `next build --webpack`: with Turbopack, the default, Next 16 fails.
 * @type {import('next').NextConfig}
 */
const config = {
  reactStrictMode: true,
  // Otherwise Next traces files from a folder above that has a lock file.
  outputFileTracingRoot: import.meta.dirname,
}

export default withContentlayer(config)
