import { crc32 } from 'node:zlib'

/** Every entry bears this moment, so that the same files give the same bytes: 1 January 1980, 0:00, as ZIP counts it. */
const dosDate = (1 << 5) | 1
const inUtf8 = 1 << 11

/**
 * A ZIP archive of text files, stored without compression (APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12, 4.3.16).
 * @param {readonly { path: string, text: string }[]} files
 * @returns {Buffer}
 */
export const zip = (files) => {
  /** @type {Buffer[]} */
  const entries = []
  /** @type {Buffer[]} */
  const directory = []
  let offset = 0
  for (const { path, text } of files) {
    const name = Buffer.from(path)
    const content = Buffer.from(text)
    // Common to both headers: version, flags, method, time, date, checksum, two sizes, length of the name, no extra field.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(inUtf8, 2)
    common.writeUInt16LE(dosDate, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, content])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, name]))
    entries.push(entry)
    offset += entry.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(listing.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...entries, listing, Buffer.from('PK\x05\x06'), end])
}
