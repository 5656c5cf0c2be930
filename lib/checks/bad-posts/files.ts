import { type BadPost, withBody } from './write-post'

/** The file itself: its name, its encoding, and whether front matter and text can be read at all. */
export const badFiles: BadPost[] = [
  { name: 'a1-empty', text: '', at: '1:1', says: /empty/, remedy: /begin the file with ---/ },
  {
    name: 'a1-no-front-matter',
    text: '## 제목\n\n글.\n',
    at: '1:1',
    says: /no front matter/,
    remedy: /begin the file/,
  },
  {
    name: 'a14-tab',
    text: '---\ntitle: "t"\ndate: 2026-01-01\nsummary: "s"\npaper:\n\ttitle: "p"\n---\n',
    at: '6:1',
    says: /front matter/,
    remedy: /spaces, not with tabs/,
  },
  {
    name: 'a15-duplicate',
    text: '---\ntitle: "t"\ntitle: "u"\ndate: 2026-01-01\nsummary: "s"\n---\n',
    at: '3:1',
    says: /unique/,
    remedy: /once/,
  },
  {
    name: 'a15-colon',
    text: '---\ntitle: Next: 16\ndate: 2026-01-01\nsummary: "s"\n---\n',
    at: '2:8',
    says: /front matter/,
    remedy: /double quotes/,
  },
  { name: 'a16-unclosed', text: '---\ntitle: "t"\n\n글.\n', at: '1:1', says: /never closed/, remedy: /---/ },
  {
    name: 'a18-js',
    text: '---js\n{ title: "t" }\n---\n',
    at: '1:1',
    says: /---js/,
    remedy: /nothing in a post is run/,
  },
  { name: 'a20-list', text: '---\n- title\n---\n', at: '2:1', says: /no list of fields/, remedy: /title:/ },
  { name: 'a21-cr', text: '---\rtitle: "t"\r---\r', at: '1:1', says: /CR alone/, remedy: /LF/ },
  { name: 'a22-utf16', text: Buffer.from('﻿---\n', 'utf16le'), at: '1:1', says: /UTF-16/, remedy: /UTF-8/ },
  {
    name: 'a22-invalid',
    text: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0xfd]),
    at: '1:1',
    says: /not UTF-8/,
    remedy: /UTF-8/,
  },
  { name: 'a23/index', text: withBody('글.'), at: '1:1', says: /two posts have the slug “a23”/, remedy: /rename/ },
  { name: 'A25 Bad Name', text: withBody('글.'), at: '1:1', says: /no slug/, remedy: /a25-bad-name/ },
  { name: '한글이름', text: withBody('글.'), at: '1:1', says: /no slug/, remedy: /hangeurireum/ },
  { name: 'page', text: withBody('글.'), at: '1:1', says: /something else/, remedy: /page-post/ },
  { name: 'lang.xx', text: withBody('글.'), at: '1:1', says: /no language “xx”/, remedy: /\.en\.mdx/ },
  {
    name: 'a28-less-than',
    text: withBody('메일은 <a@example.org>이다.'),
    at: '7:7',
    says: /not valid MDX/,
    remedy: /\\</,
  },
]
