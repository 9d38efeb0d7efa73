/** Zip files as GTFS uses them: stored or deflated, no encryption, under 4 GB. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const DEFLATED = 8
/** Length of the fixed parts. */
const [END_LENGTH, ENTRY_LENGTH, LOCAL_LENGTH] = [22, 46, 30]

/** The files of an archive by their names, read when they are asked for. */
export function readZip(archive: Buffer): Map<string, () => Buffer> {
  let end = archive.length - END_LENGTH
  while (end >= 0 && archive.readUInt32LE(end) !== END) end--
  if (end < 0) throw new RangeError('this is no zip file')
  const files = new Map<string, () => Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new RangeError('the list of files in the zip file is broken')
    const [method, size, nameLength, extra, comment, local] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32), archive.readUInt32LE(at + 42)]
    const name = archive.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)
    const start = local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = archive.subarray(start, start + size)
    files.set(name, () => (method === DEFLATED ? inflateRawSync(content) : content))
    at += ENTRY_LENGTH + nameLength + extra + comment
  }
  return files
}

/** An archive of text files. */
export function writeZip(files: ReadonlyMap<string, string>): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, text] of files) {
    const [content, nameBytes] = [Buffer.from(text), Buffer.from(name)]
    const packed = deflateRawSync(content, { level: 9 })
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x0800, 2)
    shared.writeUInt16LE(DEFLATED, 4)
    // The first of January 1980: the same network makes the same archive.
    shared.writeUInt16LE(0x21, 8)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(content.length, 18)
    shared.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.alloc(4)
    local.writeUInt32LE(LOCAL, 0)
    parts.push(local, shared, nameBytes, packed)
    const head = Buffer.alloc(6)
    head.writeUInt32LE(ENTRY, 0)
    head.writeUInt16LE(20, 4)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    list.push(head, shared, tail, nameBytes)
    offset += LOCAL_LENGTH + nameBytes.length + packed.length
  }
  const entries = Buffer.concat(list)
  const end = Buffer.alloc(END_LENGTH)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, entries, end])
}
