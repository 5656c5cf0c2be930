import { listFaults, type Mutation } from './mutation'

/** What is public, in which order, on which page, at which address, on which day. */
export const contentFaults: Mutation[] = [
  ...listFaults({ file: 'lib/content/collection.ts', test: 'lib/content/collection.test.ts' }, [
    { name: 'a draft is published', from: "if (post.draft) return 'draft'", to: '' },
    {
      name: 'a scheduled post is public before its minute',
      from: "if (post.publishedAt > now) return 'scheduled'",
      to: '',
    },
    {
      name: 'an unlisted post is in the lists',
      from: "return post.unlisted ? 'unlisted' : 'listed'",
      to: "return 'listed'",
    },
    {
      name: 'a listed post tells of an unlisted translation',
      from: ' && (post.unlisted || !other.unlisted)',
      to: '',
    },
    {
      name: 'posts of one day stand in the order of the disk',
      from: ' || a.slug.localeCompare(b.slug)',
      to: '',
    },
    { name: 'the older post is called the newer one', from: 'posts[index - 1]', to: 'posts[index + 1]' },
    { name: 'a tag counts one post too many', from: '{ ...tag, count: 1 }', to: '{ ...tag, count: 2 }' },
    {
      name: 'parts of a series stand in the order of their dates',
      from: 'parts.sort((a, b) => a.series!.part - b.series!.part)',
      to: 'parts.reverse()',
    },
  ]),
  ...listFaults({ file: 'lib/addresses/pagination.ts', test: 'lib/addresses/pagination.test.ts' }, [
    {
      name: 'the last post of a full page is on the next one, too',
      from: '(number - 1) * size,',
      to: 'number * size - size - 1,',
    },
    { name: 'the last page is missing', from: 'Math.ceil(count / size)', to: 'Math.floor(count / size)' },
    { name: '/page/02 is a page', from: '/^[1-9]\\d{0,5}$/', to: '/^\\d{1,6}$/' },
  ]),
  ...listFaults({ file: 'lib/addresses/slug.ts', test: 'lib/addresses/slug.test.ts' }, [
    { name: 'C and C++ are one tag', from: '\\p{N}+.-]+/gu', to: '\\p{N}.-]+/gu' },
    { name: 'C and C# are one tag', from: "[/#/g, '-sharp'],", to: '' },
    {
      name: 'a tag in the letters of macOS is another tag',
      from: ".toLowerCase().normalize('NFC')",
      to: '.toLowerCase()',
    },
  ]),
  ...listFaults({ file: 'lib/text/dates.ts', test: 'lib/text/dates.test.ts' }, [
    {
      name: 'a day begins nine hours late',
      from: 'offsets.map((offset) => new Date(wall - offset * 60_000))',
      to: 'offsets.map(() => new Date(wall + 540 * 60_000))',
    },
    { name: 'the offset of a date has the wrong sign', from: "minutes < 0 ? '-' : '+'", to: "minutes < 0 ? '+' : '-'" },
  ]),
  {
    name: 'a link to a draft works after its time',
    file: 'lib/addresses/preview.ts',
    from: 'isSigned && preview.until * 1000 > now.getTime()',
    to: 'isSigned',
    test: 'lib/addresses/preview.test.ts',
  },
  {
    name: 'whoever writes a link to a draft may read it',
    file: 'lib/addresses/preview.ts',
    from: 'given.length === wanted.length && timingSafeEqual(given, wanted)',
    to: 'given.length === wanted.length',
    test: 'lib/addresses/preview.test.ts',
  },
  {
    name: 'the reading time counts a tenth of the text',
    file: 'lib/content/measure.ts',
    from: 'syllables: 500,',
    to: 'syllables: 5000,',
    test: 'lib/content/measure.test.ts',
  },
]
