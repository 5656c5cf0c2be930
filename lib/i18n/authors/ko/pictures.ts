import type { pictures as texts } from '@/lib/i18n/authors/en/pictures'

export const pictures: typeof texts = {
  drawnCover: ['cover: 링크 미리보기에는 벡터 그림이 나오지 않아 쓰이지 않습니다', 'PNG(1200 × 630)로 저장하세요'],
  unused: ['이 파일을 쓰는 글이 없습니다', '지우거나, 글에 넣으세요'],
  smallText: (file, width, text, room, narrow) => [
    `image: ${file} 그림은 너비 ${width}에 글자가 ${text}px이라, ${room}px 너비의 글에서는 읽을 수 없습니다`,
    narrow
      ? `휴대전화용으로도 그리세요: ${narrow}, 너비 340에 글자 13.5px 이상`
      : '글자를 키우거나, 너비를 줄여 그리세요',
  ],
  noAddress: ['주소가 없습니다', '파일을 글 옆에 두고 ./name.png로 쓰세요'],
  badAddress: (src) => [`“${src}”: 주소가 아닙니다`, 'https://, 사이트의 이름, 경로를 쓰세요'],
  noScheme: (start, src) => [`“${start}” 주소에 https:가 없습니다`, `https:${src} 주소로 쓰세요`],
  noFile: (src) => [`“${src}”: 파일이 아닙니다`, '파일을 글 옆에 두고 ./name.png로 쓰세요'],
  unreadable: (file, reason) => [
    `image: ${file} 파일을 읽을 수 없습니다 (${reason})`,
    'PNG, JPEG, WebP, AVIF, GIF로 저장하세요',
  ],
  tooLarge: (file, width, height, side) => [
    `image: ${file} 그림은 ${width} × ${height}입니다`,
    `한 변을 ${side}픽셀까지로 줄이세요`,
  ],
  otherFormat: (file, format) => [`image: ${file} 파일은 사실 ${format}입니다`, '파일 이름의 끝을 맞게 바꾸세요'],
  damaged: (file, reason) => [`image: ${file} 파일이 손상되었습니다 (${reason})`, '그림을 다시 복사하거나 저장하세요'],
  moves: (file, seconds, size, base, name) => [
    `image: ${file} 그림은 ${seconds}초 동안 움직이고 ${size}입니다`,
    `읽는 사람이 멈출 수 있게 동영상으로 넣으세요: ffmpeg -i ${base} -pix_fmt yuv420p ${name}.mp4`,
  ],
  missing: (src, same, file, isLink) => [
    `“${src}” 파일이 없습니다`,
    same
      ? `파일의 이름은 “${same}”입니다: 똑같이 쓰세요`
      : `${isLink ? '파일 자체를' : '파일을'} ${file} 자리에 두세요`,
  ],
  emptyFile: (src) => [`“${src}” 파일이 비어 있습니다`, '다시 저장하세요'],
  attribute: (name, nearest, known) => [
    `image: ${name} 속성은 여기서 아무 뜻이 없습니다`,
    nearest ? `${nearest} 속성을 뜻했나요?` : `지우세요; 쓸 수 있는 속성: ${known.join(', ')}`,
  ],
  noLength: (side, written) => [
    `image: ${side} 값 “${written}”: 길이가 아닙니다`,
    `${side}="300"이나 ${side}="50%"로 쓰세요`,
  ],
  noKind: (written, kinds) => [
    `<Figure>: “${written}” 종류는 없습니다`,
    `kind="${kinds.join('", "')}" 가운데 하나로 쓰세요`,
  ],
  spacedAddress: (name) => [
    `[${name}] 그림의 주소에 빈칸이 있어 아무것도 정하지 않습니다`,
    `< > 사이에 쓰세요: [${name}]: <./파일 이름.png>`,
  ],
  undefinedPicture: (written) => [
    `${written} 그림의 주소가 정해져 있지 않습니다`,
    '![글](./name.png)로 쓰거나, 한 줄에 따로 정하세요: [name]: ./name.png',
  ],
  runnable: (written) => [
    `file: “${written}” 파일은 이 사이트의 페이지처럼 실행됩니다`,
    '.zip에 넣거나, 보여 주는 곳으로 이으세요',
  ],
  largeFile: (size) => [
    `크기가 ${size}입니다`,
    '더 작게 만들거나 다른 곳에 올리세요: 어떤 호스팅은 25 MB가 넘는 파일을 보내지 않습니다',
  ],
  notPlayed: (file, ending, convert) => [
    `${file}: 브라우저가 ${ending} 파일을 재생하지 않습니다`,
    `MP4로 저장하세요: ${convert}`,
  ],
  unreadableMedia: (reason) => [`파일을 읽을 수 없습니다 (${reason})`, '다시 저장하세요'],
  noFilm: (convert) => ['브라우저가 재생할 동영상이 없습니다', `다시 저장하세요: ${convert}`],
  hevc: (kind, file, convert) => [
    `${kind}: ${file} 파일은 많은 브라우저가 재생하지 않는 HEVC입니다`,
    `H.264로 저장하세요: ${convert}`,
  ],
  noCaptions: (captions) => [
    `${captions}: 자막 파일이 아닙니다`,
    'WEBVTT 줄로 시작하세요: https://www.w3.org/TR/webvtt1/',
  ],
  largePicture: (width, height, size, file) => [
    `${width} × ${height}, ${size}인 그림입니다`,
    `npm run blog -- images ${file}`,
  ],
  showsPlace: (file) => ['찍은 곳(GPS)이 그림에 들어 있습니다', `npm run blog -- images ${file}`],
}
