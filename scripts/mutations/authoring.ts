import { listFaults, type Mutation } from './mutation'

/** What an author's commands and a build do. */
export const authoringFaults: Mutation[] = [
  {
    name: '`blog check` ends well with errors',
    file: 'cli/check.ts',
    from: 'process.exitCode = errors > 0 ? 1 : 0',
    to: '',
    test: 'cli/check.test.ts',
  },
  {
    name: '`blog check --fix` writes what was not asked for',
    file: 'lib/checks/apply-fixes.ts',
    from: 'return at === -1 || at >= end ? undefined : at',
    to: 'return at === -1 ? undefined : at',
    test: 'lib/checks/apply-fixes.test.ts',
  },
  ...listFaults({ file: 'cli/draft.ts', test: 'cli/new.test.ts' }, [
    { name: '`blog new` writes over a post', from: 'if (taken) throw', to: 'if (false) throw' },
    { name: '`blog new` takes a slug that is no address', from: 'postSlugPattern.test(text) && ', to: '' },
  ]),
  ...listFaults({ test: 'cli/import.test.ts' }, [
    {
      name: 'an import writes over posts that are there',
      file: 'lib/import/place-posts.ts',
      from: 'there: known.posts.has(slug),',
      to: 'there: false,',
    },
    {
      name: 'an import writes without being told to',
      file: 'cli/import.ts',
      from: 'if (options.write) for',
      to: 'for',
    },
    {
      name: 'an import that left a post behind ends well',
      file: 'cli/import.ts',
      from: 'process.exitCode = summarize(posts, problems).isWhole ? 0 : 1',
      to: '',
    },
  ]),
  {
    name: 'a description of pictures is lost in an import',
    file: 'lib/import/clean/pictures.ts',
    from: 'const alt = isEmpty(given)',
    to: 'const alt = true',
    test: 'lib/import/convert-post.test.ts',
  },
  {
    name: 'engines are not told of pages that are gone',
    file: 'lib/indexnow/compare.ts',
    from: '!Object.hasOwn(now.pages, path)',
    to: 'false',
    test: 'cli/indexnow.test.ts',
  },
  ...listFaults({ file: 'lib/checks/check-collection.ts', test: 'lib/checks/checks.test.ts' }, [
    { name: 'two posts with one address pass', from: '  checkSlugs(posts)\n', to: '' },
    { name: 'an old address that leads to two posts passes', from: '  checkAliases(posts)\n', to: '' },
  ]),
  ...listFaults({ file: 'lib/checks/check-tags.ts', test: 'lib/checks/checks.test.ts' }, [
    { name: 'two tags with one page pass', from: '  checkSpellings(uses, names)\n', to: '' },
  ]),
  ...listFaults({ file: 'build/kept-pages.ts', test: 'build/kept-pages.test.ts' }, [
    {
      name: 'a page of the last build stays after its post was edited',
      from: 'last.keys[page] === keys[page]',
      to: 'page',
    },
    { name: 'pages of older code stay', from: 'last?.code === code ?', to: 'last ?' },
  ]),
  {
    name: 'the server reads a body that is half written',
    file: 'build/publish-bodies.ts',
    from: '  linkFile(from, draft)\n  renameSync(draft, to)',
    to: '  linkFile(from, to)',
    test: 'build/publish-bodies.test.ts',
  },
  {
    name: 'a tab of the last build loses its scripts',
    file: 'build/keep-assets.ts',
    from: '  else copy(file, path.join(to, name))',
    to: '',
    test: 'build/keep-assets.test.ts',
  },
  {
    name: 'a build is taken for current after an edit',
    file: 'build/record.ts',
    from: "return readFileSync(record, 'utf8') === fingerprint(['content', ...code])",
    to: 'return true',
    test: 'build/record.test.ts',
  },
  {
    name: 'a restart makes links to this machine',
    file: 'build/keep-address.ts',
    from: '  env.SITE_URL = SITE_URL\n',
    to: '',
    test: 'build/keep-address.test.ts',
  },
  {
    name: 'the secrets of who builds are in a release',
    file: 'build/assemble-release.ts',
    from: "  rmSync(path.join(started, '.env'), { force: true })",
    to: '  ',
    test: 'build/assemble-release.test.ts',
  },
  {
    name: 'a file outside of the content is published',
    file: 'lib/files/own-files.ts',
    from: 'if (!isOwn(real, root)) return new',
    to: 'if (false) return new',
    test: 'lib/files/own-files.test.ts',
  },
  {
    name: 'a read page is thrown away for an old one, offline',
    file: 'enhance/worker/rules.ts',
    from: 'b.stored - a.stored',
    to: 'a.stored - b.stored',
    test: 'enhance/worker/rules.test.ts',
  },
  {
    name: 'drafts and searches are kept on the device',
    file: 'enhance/worker/rules.ts',
    from: '(?:api|search|preview|',
    to: '(?:api|',
    test: 'enhance/worker/rules.test.ts',
  },
]
