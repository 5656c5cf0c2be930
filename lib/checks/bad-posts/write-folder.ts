import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { badPosts, goodPosts } from './index'

/** A content folder with all of them. */
export async function writeFolder(): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'bad-posts-'))
  const posts = path.join(root, 'posts')
  mkdirSync(path.join(posts, 'a23'), { recursive: true })
  const files = [...badPosts.map(({ name, text }) => [name, text] as const), ...Object.entries(goodPosts)]
  for (const [name, text] of files) writeFileSync(path.join(posts, `${name}.mdx`), text)
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  writeFileSync(path.join(posts, 'really-jpeg.png'), jpeg)
  const wide = sharp({ create: { width: 12_001, height: 2, channels: 3, background: '#888' } })
  writeFileSync(path.join(posts, 'wide.png'), await wide.png().toBuffer())
  writeFileSync(
    path.join(root, 'references.bib'),
    '@inproceedings{vaswani2017attention,\n  title = {Attention Is All You Need},\n  author = {Vaswani, Ashish},\n  year = {2017}\n}\n',
  )
  writeFileSync(path.join(root, 'tags.yml'), 'LLM: { aliases: [거대 언어 모델] }\n')
  writeFileSync(path.join(posts, 'region.py'), '# region loops\nx\n# endregion\n')
  writeFileSync(path.join(posts, 'empty.png'), '')
  writeFileSync(path.join(posts, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"></svg>')
  writeFileSync(path.join(posts, 'script.svg'), '<svg viewBox="0 0 8 8"><script>alert(1)</script></svg>')
  return root
}
