import { type BadPost, withFields } from './write-post'

/** Errors across posts: translations, series, tags, aliases. */
export const badBetweenPosts: BadPost[] = [
  { name: 'b5-translation', text: withFields('translationOf: nowhere'), at: '5:16', says: /nowhere/, remedy: /slug/ },
  {
    name: 'b10-lonely-series',
    text: withFields('series: "홀로"\npart: 1'),
    at: '5:9',
    says: /has one part/,
    remedy: /go on/,
    severity: 'warning',
  },
  {
    name: 'b11-tag-synonym',
    text: withFields('tags: [다른 태그, 거대 언어 모델]'),
    at: '5:15',
    says: /another name of “LLM”/,
    remedy: /write LLM/,
    severity: 'warning',
  },
  {
    name: 'b11-tag-near',
    text: withFields('tags: [파인 튜닝]'),
    at: '5:8',
    says: /“파인 튜닝” and “파인튜닝” may be the same/,
    remedy: /one of them/,
    severity: 'warning',
  },
  { name: 'b6-alias', text: withFields('aliases: [old]'), at: '5:10', says: /not a path/, remedy: /from the root/ },
  {
    name: 'b6-alias-broken',
    text: withFields('aliases: [/%]'),
    at: '5:10',
    says: /not a path/,
    remedy: /from the root/,
  },
  {
    name: 'b6-alias-twice',
    text: withFields('aliases: [/old/1/]'),
    at: '5:10',
    says: /also leads to a-moved/,
    remedy: /in one of the posts/,
  },
  {
    name: 'b6-alias-served',
    text: withFields('aliases: [/_next/x]'),
    at: '5:10',
    says: /served by the site/,
    remedy: /take it out/,
  },
  {
    name: 'b6-alias-page',
    text: withFields('aliases: [/archive]'),
    at: '5:10',
    says: /hides a page/,
    remedy: /take it out/,
  },
  {
    name: 'b6-alias-file',
    text: withFields('aliases: [/favicon.ico]'),
    at: '5:10',
    says: /hides a file in public/,
    remedy: /take it out/,
  },
  {
    name: 'b6-alias-feed',
    text: withFields('aliases: [/atom.xml]'),
    at: '5:10',
    says: /hides a page|served by the site/,
    remedy: /take it out/,
  },
]
