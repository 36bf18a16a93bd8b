import globals from 'globals'
import typescript from 'typescript-eslint'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'

/** Templates only: oxlint reads the scripts, prettier does the layout. */
const layoutBelongsToPrettier = Object.fromEntries(
  [
    'html-closing-bracket-newline',
    'html-indent',
    'html-self-closing',
    'max-attributes-per-line',
    'multiline-html-element-content-newline',
    'singleline-html-element-content-newline',
  ].map((name) => [`vue/${name}`, 'off']),
)

export default [
  { ignores: ['**/dist/**', 'packages/client/src/generated/**', 'packages/client/src/**/*.ts'] },
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['packages/client/src/**/*.vue'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: typescript.parser, ecmaVersion: 'latest', sourceType: 'module' },
    },
    rules: {
      ...layoutBelongsToPrettier,
      // A missing prop is undefined, which the types say already.
      'vue/require-default-prop': 'off',
      // A label that contains its control or names it by id is one of two ways to do it.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      // A switch over every case returns in each, and TypeScript checks that it does.
      'vue/return-in-computed-property': 'off',
      // Forms listen for keys, drop zones for files; a click without a key is caught by its own rule.
      'vuejs-accessibility/no-static-element-interactions': 'off',
      // It can't read a tabindex that moves from row to row.
      'vuejs-accessibility/interactive-supports-focus': 'off',
      // A page that asks one thing may put the cursor there.
      'vuejs-accessibility/no-autofocus': ['error', { ignoreNonDOM: true }],
      'vue/no-v-html': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-static-inline-styles': 'error',
    },
  },
]
