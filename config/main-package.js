/**
 * What nearly every tool is made of belongs to the main package of a mini program: else each of some fifteen packages carries a
 * copy of its own, 240 KB in all. Nothing of it runs before a tool does. (The option `exclude` of Taro's own splitting stops at
 * the first module that fits and leaves all that follow in the main package.)
 */
const IN_EVERY_TOOL = new RegExp(
  `/src/(${[
    'ui/(field/(field|choice-field)|key-facts/key-facts|question/question)\\.(tsx|scss)',
    'pages/(use-updates|use-answers|fact-sources)\\.tsx?',
    'domain/(fact|update)/[^/]+',
    'domain/(money/(money|currency)|number/number|record/packed-values|delivery/phone-number)\\.ts',
    'stores/answered\\.ts',
    'platform/http/[^/]+',
  ].join('|')})$`,
)

/** Before Taro looks which modules only sub-packages use. */
const FIRST = -100

/** The file of a module; a style sheet is a module that another one was made of. */
const fileOf = (module) => (module.resource ?? module.nameForCondition?.() ?? '').replace(/\\/g, '/').split('?')[0]

class MainPackage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('MainPackage', (compilation) => {
      compilation.hooks.optimizeChunks.tap({ name: 'MainPackage', stage: FIRST }, (chunks) => {
        const main = [...chunks].find(({ name }) => name === 'app')
        if (!main) return
        for (const module of compilation.modules) {
          const { chunkGraph } = compilation
          if (IN_EVERY_TOOL.test(fileOf(module)) && chunkGraph.getNumberOfModuleChunks(module) > 1) chunkGraph.connectChunkAndModule(main, module)
        }
      })
    })
  }
}

module.exports = MainPackage
