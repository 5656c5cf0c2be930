/** The TIFF 6.0 / EXIF 2.3 tag that points to the GPS data. */
const gpsTag = 0x8825

/**
 * Whether the EXIF data of an image contains a GPS position.
 * @param exif as sharp returns it: with or without the leading `Exif\0\0`
 */
export function hasPosition(exif: Buffer | undefined): boolean {
  if (!exif || exif.length < 14) return false
  const tiff = exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif
  const little = tiff.subarray(0, 2).toString('latin1') === 'II'
  const read16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (start + 2 > tiff.length) return false
  const count = Math.min(read16(start), Math.floor((tiff.length - start - 2) / 12))
  return Array.from({ length: count }, (_, index) => read16(start + 2 + index * 12)).includes(gpsTag)
}
