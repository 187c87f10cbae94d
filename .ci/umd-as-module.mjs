/** Packages that are one script for every loader but that of modules. Their wrapper takes what is given it for CommonJS. */
const packages = /\/node_modules\/papaparse\/[^?]*\.js/;

/**
 * The code as an ES module whose default export is what CommonJS would export; nothing for any other file. Lines keep their numbers: the
 * first one is a comment.
 */
export const umdAsModule = (code, path) =>
  packages.test(path)
    ? `const module = { exports: {} }, exports = module.exports; ${code}\nexport default module.exports;`
    : undefined;

/** The same as a plugin: bundlers would do it with a helper at run time, in a file of its own. */
export const umdAsModulePlugin = () => ({
  name: 'verbund-umd-as-module',
  apply: 'build',
  transform(code, id) {
    const module = umdAsModule(code, id.replaceAll('\\', '/'));
    return module && { code: module, map: null };
  },
});
