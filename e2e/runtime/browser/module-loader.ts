/** Loads the script files of a bundle the way a host does: each a function, with its own `require`. */
import { subPackagesOf } from '../app-config'
import { BROWSER_ONLY, MODULE_PARAMETERS, type Bundle } from '../bundle'

/** Resolve `path`, as written in `base`, to a path without leading slash. */
export function resolvePath(base: string, path: string): string {
  const parts = path.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

export type Globals = Record<Exclude<(typeof MODULE_PARAMETERS)[number], 'require' | 'module' | 'exports'>, unknown>

export class ModuleLoader {
  private readonly loaded = new Map<string, { exports: unknown }>()

  constructor(
    private readonly bundle: Bundle,
    private readonly globals: () => Globals,
  ) {}

  run(file: string): unknown {
    const known = this.loaded.get(file)
    if (known) return known.exports
    const body = this.bundle.modules[file]
    if (!body) throw new Error(`module '${file}' is not defined`)
    const module = { exports: {} as unknown }
    this.loaded.set(file, module)
    const given: Record<string, unknown> = {
      ...this.globals(),
      require: (path: string) => this.run(this.target(file, path)),
      module,
      exports: module.exports,
    }
    body.call(undefined, ...MODULE_PARAMETERS.map((name) => given[name]), ...BROWSER_ONLY.map(() => undefined))
    return module.exports
  }

  private target(file: string, path: string): string {
    const plain = resolvePath(file, path)
    const target = [plain, `${plain}.js`, `${plain}/index.js`].find((name) => this.bundle.modules[name]) ?? plain
    const owner = this.packageOf(target)
    if (owner && owner !== this.packageOf(file)) throw new Error(`${file} requires ${target}, which is in another sub-package`)
    return target
  }

  private packageOf(file: string): string | undefined {
    return subPackagesOf(this.bundle.app).find(({ root }) => file.startsWith(root.replace(/\/?$/, '/')))?.root
  }
}
