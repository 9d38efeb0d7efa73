export { defineMessages } from './define-messages'
export { dotted } from './dotted'
export { useI18n, type I18n } from './use-i18n'
