const importOfRuntime = /^import \{ ([^}]+) \} from "\.\/(?:chunks\/)?rolldown-runtime[^"]*";$/m;

/** What Rolldown's helper for `import()` of a module that shares its file with others does, in one line. */
const exportAll =
  '(all) => { const target = {}; for (const name in all) Object.defineProperty(target, name, { get: all[name], ' +
  'enumerable: true }); return Object.defineProperty(target, Symbol.toStringTag, { value: "Module" }); }';

/**
 * Vite plugin: puts the bundler's helper into the files that use it. Rolldown gives these two hundred bytes a file of their
 * own, and so a request before the first render.
 */
export function inlineRuntime() {
  return {
    name: 'verbund-inline-runtime',
    renderChunk(code) {
      const statement = importOfRuntime.exec(code);
      if (!statement) return null;
      const [, local = statement[1]] = /^\w+ as (\w+)$/.exec(statement[1]) ?? [];
      if (local !== '__exportAll') return this.error(`cannot inline the bundler's helper ${statement[1]}`);
      // One line for one line: the source map stays right.
      return { code: code.replace(importOfRuntime, () => `const ${local} = ${exportAll};`), map: null };
    },
    generateBundle(_options, bundle) {
      for (const [name, { type, code }] of Object.entries(bundle)) {
        if (type === 'chunk' && importOfRuntime.test(code)) this.error(`${name} still imports the bundler's helper`);
        if (/(^|\/)rolldown-runtime-[^/]*\.js(\.map)?$/.test(name)) delete bundle[name];
      }
    },
  };
}
