/**
 * Ships the texts of a language without their keys: `npm run check` sees to it that all four files have the same in the same
 * order, so those of `zh-Hans` serve all. `i18n/define-messages` puts them together again.
 */
module.exports = (text) => JSON.stringify(Object.values(JSON.parse(text)))
