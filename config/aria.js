/**
 * Lets accessibility attributes through Taro's mini-program templates, which print only the attributes they know.
 *
 * The build writes them into the templates, and `aria-runtime` tells the same list to the runtime: Taro numbers the
 * attributes of a component, so both sides must agree. WeChat reads `aria-role` and `aria-label`
 * (https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html), Alipay `role` and `aria-label`.
 * Plain JavaScript, because Taro does not compile what a plugin requires.
 */
const path = require('node:path')
const aria = require('./aria-attributes.js')

/** Templates that Taro always writes and this app never uses: 15 KB of the main package. */
const UNUSED = ['scroll-view', 'image', 'static-image']

/** The one box that stops a finger, behind a panel, holds nothing: Taro would write it for every depth. */
const EMPTY = 'catch-view'

module.exports = (ctx) => {
  ctx.modifyComponentConfig(({ componentConfig }) => UNUSED.forEach((name) => componentConfig.includes.delete(name)))
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.nestElements.set(EMPTY, 1)
      platform.template.mergeComponents(ctx, aria)
      platform.runtimePath = [platform.runtimePath, `post:${path.resolve(__dirname, 'aria-runtime.js')}`].flat()
    },
  })
}
