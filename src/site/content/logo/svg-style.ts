import { say, type Said } from '../../../schema/messages/sentences.js';

/** What a style or an attribute of a drawing may reckon with; `url` alone leads somewhere, and is looked at apart. */
const functions: readonly string[] = [
  ...['url', 'rgb', 'rgba', 'hsl', 'hsla'],
  ...['matrix', 'translate', 'scale', 'rotate', 'skewx', 'skewy'],
];

/** What is wrong with a style, or with the value of an attribute: each may hold the same. */
export function styleProblems(style: string): readonly Said[] {
  return [...hiddenParts(style), ...rules(style), ...calls(style), ...movements(style)];
}

/** By a backslash a name can be spelled so that only a browser recognises it. */
function hiddenParts(style: string): readonly Said[] {
  return style.includes('\\') ? [say('svg-stijl', '\\')] : [];
}

function rules(style: string): readonly Said[] {
  return (style.match(/@[a-z-]+/gi) ?? []).map((rule) => {
    if (/^@import$/i.test(rule)) return say('svg-verwijzing', rule);
    return /keyframes$/i.test(rule) ? say('svg-beweging', rule) : say('svg-stijl', rule);
  });
}

function calls(style: string): readonly Said[] {
  return [...style.matchAll(/([a-z-]+)\s*\(\s*([^)]*)/gi)].flatMap(([, name = '', inside = '']) => {
    const called = name.toLowerCase();
    if (!functions.includes(called)) return [say('svg-stijl', `${name}()`)];
    const address = inside.trim().replace(/^(["'])(.*)\1$/, '$2');
    return called === 'url' && !/^#[\w.:-]+$/.test(address) ? [say('svg-verwijzing', `url(${address})`)] : [];
  });
}

function movements(style: string): readonly Said[] {
  const [found] = /(^|[;{\s])(animation|transition|offset)(-[a-z]+)*\s*:/i.exec(style) ?? [];
  return found === undefined ? [] : [say('svg-beweging', found.replace(/[;{\s:]/g, ''))];
}
