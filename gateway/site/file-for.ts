import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** File of a built site that answers an address; `undefined` when there is none. Never outside `folder`, whose path is absolute. */
export function fileFor(folder: string, address: string): string | undefined {
  const shell = [path.join(folder, 'shell.html'), path.join(folder, 'index.html')].find(existsSync)
  let decoded: string
  try {
    decoded = decodeURIComponent(address.split(/[?#]/)[0]!)
  } catch {
    // The app says that this address leads nowhere.
    return shell
  }
  const file = path.normalize(path.join(folder, decoded))
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined
  if (existsSync(file) && statSync(file).isFile()) return file
  const page = path.join(file, 'index.html')
  if (existsSync(page)) return page
  if (existsSync(`${file}.html`)) return `${file}.html`
  return path.extname(decoded) === '' ? shell : undefined
}
