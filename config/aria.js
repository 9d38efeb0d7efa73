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

/**
 * Attributes and events that no element of `ui/host` sets. Taro writes all that a component knows into every depth of the templates:
 * without these the main package is 8 KB smaller. Attributes keep their numbers, which come from the whole list. Of touches the move
 * stays: what stops a finger is made of it.
 */
const UNSET = new RegExp(
  `^(on|bind)?(${[
    'touchstart|touchend|touchcancel|longpress|longtap|transitionend|animation(start|iteration|end)?',
    'hoverstoppropagation|hoverstarttime|hoverstaytime|disablescroll|(first)?appear|disappear',
    'selectable|userselect|space|decode|overflow|maxlines|numberoflines',
    'size|plain|loading|formtype|lang|sessionfrom|sendmessage(title|path|img)|appparameter|showmessagecard|businessid|publicid',
    'getuserinfo|contact|getphonenumber|getrealtimephonenumber|chooseavatar|error|opensetting|launchapp|getauthorize|followlifestyle',
  ].join('|')})$`,
)

/** The templates' components without what is never set. */
const trimmed = (components) =>
  Object.fromEntries(
    Object.entries(components).map(([name, attributes]) => [name, Object.fromEntries(Object.entries(attributes).filter(([attribute]) => !UNSET.test(attribute.replace(/-/g, '').toLowerCase())))]),
  )

module.exports = (ctx) => {
  ctx.modifyComponentConfig(({ componentConfig }) => UNUSED.forEach((name) => componentConfig.includes.delete(name)))
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.nestElements.set(EMPTY, 1)
      platform.template.mergeComponents(ctx, aria)
      const all = platform.template.createMiniComponents.bind(platform.template)
      platform.template.createMiniComponents = (components) => trimmed(all(components))
      platform.runtimePath = [platform.runtimePath, `post:${path.resolve(__dirname, 'aria-runtime.js')}`].flat()
    },
  })
}
