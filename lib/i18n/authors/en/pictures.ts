import type { Room } from '@/lib/i18n/authors/room'

export const pictures = {
  drawnCover: ['cover: link previews show no drawing, so it is not used', 'save it as PNG, 1200 × 630'],
  unused: ['no post uses this file', 'take it out, or show it'],
  smallText: (file: string, width: number, text: string, room: number, narrow: string | undefined) => [
    `image: ${file} is ${width} wide with text of ${text} px; in a column of ${room} px that cannot be read`,
    narrow
      ? `draw it for phones, too: ${narrow}, 340 wide with text of 13.5 px or more`
      : 'write its text larger, or draw it less wide',
  ],
  noAddress: ['there is no address', 'put the file beside the post and write ./name.png'],
  badAddress: (src: string) => [`“${src}” is no address`, 'write https://, a host and a path'],
  noScheme: (start: string, src: string) => [`“${start}” has no scheme`, `write https:${src}`],
  noFile: (src: string) => [`“${src}” is not a file`, 'put the file beside the post and write ./name.png'],
  unreadable: (file: string, reason: string) => [
    `image: ${file} cannot be read (${reason})`,
    'save it as PNG, JPEG, WebP, AVIF or GIF',
  ],
  tooLarge: (file: string, width: number, height: number, side: number) => [
    `image: ${file} is ${width} × ${height}`,
    `make it at most ${side} pixels a side`,
  ],
  otherFormat: (file: string, format: string) => [`image: ${file} is really ${format}`, 'rename the file to match'],
  damaged: (file: string, reason: string) => [
    `image: ${file} is damaged (${reason})`,
    'copy or save the picture again',
  ],
  moves: (file: string, seconds: string, size: string, base: string, name: string) => [
    `image: ${file} moves for ${seconds} s and has ${size}`,
    `show it as a film, which readers can stop: ffmpeg -i ${base} -pix_fmt yuv420p ${name}.mp4`,
  ],
  missing: (src: string, same: string | undefined, file: string, isLink: boolean) => [
    `there is no file “${src}”`,
    same ? `the file is called “${same}”: write it exactly so` : `put the file ${isLink ? 'itself ' : ''}at ${file}`,
  ],
  emptyFile: (src: string) => [`“${src}” is empty`, 'save it again'],
  attribute: (name: string, nearest: string | undefined, known: readonly string[]) => [
    `image: the attribute ${name} says nothing here`,
    nearest ? `did you mean ${nearest}?` : `take it out; there are ${known.join(', ')}`,
  ],
  noLength: (side: string, written: string) => [
    `image: the ${side} “${written}” is no length`,
    `write ${side}="300" or ${side}="50%"`,
  ],
  noKind: (written: string, kinds: readonly string[]) => [
    `<Figure>: there is no kind “${written}”`,
    `write kind="${kinds.join('", "')}"`,
  ],
  spacedAddress: (name: string) => [
    `the address of [${name}] has spaces, so that it defines nothing`,
    `put it between < and >: [${name}]: <./name of the file.png>`,
  ],
  undefinedPicture: (written: string) => [
    `nothing defines the picture ${written}`,
    'write ![text](./name.png), or define it in a line of its own: [name]: ./name.png',
  ],
  runnable: (written: string) => [
    `file: “${written}” would run as a page of this site`,
    'put it into a .zip, or link to where it is shown',
  ],
  largeFile: (size: string) => [
    `has ${size}`,
    'make it smaller, or publish it elsewhere: some hosts serve no file above 25 MB',
  ],
  notPlayed: (file: string, ending: string, convert: string) => [
    `${file}: browsers do not play ${ending}`,
    `save it as MP4: ${convert}`,
  ],
  unreadableMedia: (reason: string) => [`cannot be read (${reason})`, 'save it again'],
  noFilm: (convert: string) => ['holds no film that browsers play', `save it again: ${convert}`],
  hevc: (kind: string, file: string, convert: string) => [
    `${kind}: ${file} is HEVC, which many browsers do not play`,
    `save it as H.264: ${convert}`,
  ],
  noCaptions: (captions: string) => [
    `${captions} is no file of captions`,
    'begin it with a line WEBVTT: https://www.w3.org/TR/webvtt1/',
  ],
  largePicture: (width: number, height: number, size: string, file: string) => [
    `a picture of ${width} × ${height} and ${size}`,
    `npm run blog -- images ${file}`,
  ],
  showsPlace: (file: string) => ['the picture says where it was taken (GPS)', `npm run blog -- images ${file}`],
} satisfies Room
