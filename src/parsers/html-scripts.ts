/** The scripts of the project that a page loads, as written in `src`: no script of another host. Takes time in proportion to the text. */
export const scriptsOfPage = (html: string): readonly string[] =>
  [...html.matchAll(/<script\b[^<>]{0,2000}?\bsrc\s*=\s*["']?([^"'\s<>]{1,500})/gi)]
    .map(([, source = '']) => source.replace(/[?#].*$/, ''))
    .filter((source) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source));
