/** A copy of a built bundle, to be broken on purpose. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { filesUnder } from '../tools/files'
import type { MiniPlatform } from './platform'
import type { AppConfig } from './runtime/bundle'

export class Copy {
  constructor(
    readonly folder: string,
    readonly platform: MiniPlatform,
  ) {}

  edit(file: string, change: (text: string) => string) {
    const place = path.join(this.folder, file)
    const before = readFileSync(place, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`nothing to break in ${file}`)
    writeFileSync(place, after)
  }

  /** Edit all templates; at least one must change. Alipay's may hold the shared templates in each page. */
  editTemplates(change: (text: string) => string) {
    const changed = filesUnder(this.folder, this.platform === 'alipay' ? '.axml' : '.wxml').filter((file) => {
      const before = readFileSync(file, 'utf8')
      const after = change(before)
      writeFileSync(file, after)
      return after !== before
    })
    if (changed.length === 0) throw new Error('no template to break')
  }

  editConfig(change: (app: AppConfig) => void) {
    this.edit('app.json', (text) => {
      const app = JSON.parse(text) as AppConfig
      change(app)
      return JSON.stringify(app)
    })
  }

  remove(file: string) {
    rmSync(path.join(this.folder, file))
  }
}

/** Copy the bundle of a platform, use the copy, and remove it. */
export async function withCopy(dist: string, platform: MiniPlatform, use: (copy: Copy) => Promise<void> | void) {
  const folder = mkdtempSync(path.join(tmpdir(), 'e2e-broken-'))
  try {
    cpSync(path.join(dist, platform), folder, { recursive: true })
    await use(new Copy(folder, platform))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
