import { listFaults, type Mutation } from './mutation'

/** What readers are answered, how long it is kept, and who may ask for what. */
export const serverFaults: Mutation[] = [
  ...listFaults({ file: 'lib/api/lifetimes.js', test: 'lib/api/lifetimes.test.ts' }, [
    { name: 'a 404 is kept for a minute', from: 'if (status >= 400) return lifetimes.none', to: '' },
    {
      name: 'a redirect is kept for ever',
      from: "moved: 'public, max-age=60'",
      to: "moved: 'public, max-age=31536000'",
    },
    { name: 'a page is kept for a year, as Next says', from: 'Math.min(60, Number(seconds))', to: 'Number(seconds)' },
    { name: 'a script is asked for again with each page', from: 'if (isHashed(path)) return lifetimes.hashed', to: '' },
  ]),
  ...listFaults({ file: 'server/headers.js', test: 'server/headers.test.ts' }, [
    { name: 'a reader "has" a page that is not there', from: 'delete headers[name]', to: 'headers[name]' },
    {
      name: 'a scheduled post is told from one that never was',
      from: 'if (response.statusCode === 404) hideMaking(response)',
      to: '',
    },
  ]),
  ...listFaults({ file: 'server/name-answer.js', test: 'server/kept-answers.test.ts' }, [
    {
      name: 'Markdown is given to who asked for the page',
      from: "headers.accept === 'text/markdown' ? 'markdown' : ''",
      to: "''",
    },
  ]),
  ...listFaults({ file: 'server/kept-answers.js', test: 'server/kept-answers.test.ts' }, [
    {
      name: 'a page is stale after it was made again',
      from: 'until > performance.now() && changes === pageChanges.count',
      to: 'until > performance.now()',
    },
    {
      name: 'an answer for one reader is given to all',
      from: 'no-store|no-cache|private|no-transform',
      to: 'no-cache',
    },
    {
      name: 'a page that fails is an error, though it was read a second ago',
      from: 'last !== undefined && response',
      to: 'false && response',
    },
  ]),
  ...listFaults({ file: 'server/front.js', test: 'server/front.test.ts' }, [
    { name: "a visitor's headers steer Next", from: 'stripInternalHeaders(request.headers)', to: '' },
  ]),
  {
    name: 'searches are not limited',
    file: 'server/limit-searches.js',
    from: 'if (isAllowed(findClientAddress(',
    to: 'if (true || isAllowed(findClientAddress(',
    test: 'server/limit-searches.test.ts',
  },
  ...listFaults({ file: 'server/wrap-page.js', test: 'server/wrap-page.test.ts' }, [
    { name: "a page that a platform makes again carries Next's runtime", from: 'all: true, ', to: '' },
    { name: 'a 404 of a platform is empty without JavaScript', from: 'longest, getMissing', to: 'longest' },
  ]),
  {
    name: 'a page that failed is answered with 200',
    file: 'server/documents.js',
    from: 'if (status) Object.assign',
    to: 'if (false) Object.assign',
    test: 'server/documents.test.ts',
  },
  {
    name: 'a slow sender holds a connection for ever',
    file: 'server/front.js',
    from: 'server.timeout = longestPause',
    to: 'server.timeout = 0',
    test: 'server/half-open.test.ts',
  },
  {
    name: 'connections are closed before the proxy lets go of them',
    file: 'server/settings.js',
    from: "'75000'",
    to: "'5000'",
    test: 'server/settings.test.ts',
  },
  {
    name: 'a connection is kept open while the server stops',
    file: 'server/stop.js',
    from: "response.setHeader('Connection', 'close')",
    to: 'response',
    test: 'server/stop.test.ts',
  },
  {
    name: 'half a build is served',
    file: 'server/site.js',
    from: "if (existsSync('.generated/unfinished-build'))",
    to: 'if (false)',
    test: 'server/site.test.ts',
  },
  {
    name: 'any host may pass for the site',
    file: 'server/check-request.js',
    from: 'if (!isAllowedHost(host)) return',
    to: 'if (false) return',
    test: 'server/check-request.test.ts',
  },
  {
    name: 'a page is written in place, and may be read half',
    file: 'server/cache/replace-file.js',
    from: '    await writeFile(draft, data)\n    await rename(draft, file)',
    to: '    await writeFile(file, data)',
    test: 'server/cache/replace-file.test.ts',
  },
  {
    name: 'a page that was cut off on the disk is served',
    file: 'cache-handler.js',
    from: 'if (isCutOff(value)) return null',
    to: '',
    test: 'server/cache/cache-handler.test.ts',
  },
  {
    name: 'all stale pages are rendered at once',
    file: 'server/cache/limit-remakes.js',
    from: 'if (running.size >= atOnce || time - last < pause) return false',
    to: '',
    test: 'server/cache/limit-remakes.test.ts',
  },
  {
    name: 'in a copied release a scheduled post is late',
    file: 'cache-handler.js',
    from: 'return Date.now() < over ? entry :',
    to: 'return entry ?? ',
    test: 'server/cache/cache-handler.test.ts',
  },
  {
    name: 'who comes first at the minute of a scheduled post finds nothing',
    file: 'cache-handler.js',
    from: 'if (value.status === 404) return null',
    to: '',
    test: 'server/cache/cache-handler.test.ts',
  },
  {
    name: 'a page lives for no time when its instant has come while it was rendered',
    file: 'lib/revalidate/page-lifetime.ts',
    from: 'Math.max(1, Math.ceil((at - now) / 1000))',
    to: 'Math.ceil((at - now) / 1000)',
    test: 'lib/revalidate/page-lifetime.test.ts',
  },
  {
    name: "documents carry Next's runtime",
    file: 'server/cache/strip-runtime.js',
    from: "(isOurs(attributes) ? script : '')",
    to: 'script',
    test: 'server/cache/strip-runtime.test.ts',
  },
  {
    name: 'structured data are taken out of documents',
    file: 'server/cache/strip-runtime.js',
    from: 'application\\/ld\\+json|',
    to: '',
    test: 'server/cache/strip-runtime.test.ts',
  },
  ...listFaults({ test: 'lib/revalidate/revalidate.test.ts' }, [
    {
      name: 'whoever asks makes pages anew',
      file: 'lib/revalidate/sign.ts',
      from: 'return timingSafeEqual(digest(signature), digest(sign(signed, secret)))',
      to: 'return signature.length > 0',
    },
    {
      name: 'a signed request works a second time',
      file: 'lib/revalidate/read-request.ts',
      from: "if (taken === 'known') return",
      to: 'if (false) return',
    },
  ]),
  ...listFaults({ test: 'lib/api/api.test.ts' }, [
    {
      name: 'pages of other sites may like a post',
      file: 'lib/api/check-origin.ts',
      from: "from && from !== 'same-origin'",
      to: "from === 'none'",
    },
    {
      name: 'the rate limit is off',
      file: 'lib/api/rate-limit.js',
      from: 'return tokens >= 1',
      to: 'return true',
    },
    {
      name: 'a reader has as many addresses as he writes into a header',
      file: 'lib/api/client-address.js',
      from: 'list.at(-proxies) ?? ',
      to: '',
    },
  ]),
  {
    name: 'who reads can be followed from day to day',
    file: 'lib/counts/reader.ts',
    from: "createHmac('sha256', salt)",
    to: "createHmac('sha256', 'x')",
    test: 'lib/counts/reader.test.ts',
  },
]
